/**
 */
package org.assay.model.impl;

import java.util.Collection;

import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Figure;
import org.assay.model.Modality;
import org.assay.model.ModelPackage;
import org.assay.model.Polarity;
import org.assay.model.Quotation;
import org.assay.model.Slot;
import org.assay.model.Span;
import org.assay.model.TimeExpression;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getModality <em>Modality</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getCredibility <em>Credibility</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getTimes <em>Times</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.assay.model.impl.ClaimImpl#getChain <em>Chain</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimImpl extends JudgedImpl implements Claim {
	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> content;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.POSITIVE;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected static final Modality MODALITY_EDEFAULT = Modality.ASSERTED;

	/**
	 * The cached value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected Modality modality = MODALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCredibility() <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected static final Credibility CREDIBILITY_EDEFAULT = Credibility.UNGRADED;

	/**
	 * The cached value of the '{@link #getCredibility() <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected Credibility credibility = CREDIBILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> conditions;

	/**
	 * The cached value of the '{@link #getSlots() <em>Slots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected EList<Slot> slots;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<Figure> figures;

	/**
	 * The cached value of the '{@link #getTimes() <em>Times</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected EList<TimeExpression> times;

	/**
	 * The cached value of the '{@link #getQuotation() <em>Quotation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotation()
	 * @generated
	 * @ordered
	 */
	protected Quotation quotation;

	/**
	 * The cached value of the '{@link #getChain() <em>Chain</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChain()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributionLink> chain;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CLAIM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getContent() {
		if (content == null) {
			content = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.CLAIM__CONTENT);
		}
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Modality getModality() {
		return modality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModality(Modality newModality) {
		Modality oldModality = modality;
		modality = newModality == null ? MODALITY_EDEFAULT : newModality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__MODALITY, oldModality, modality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Credibility getCredibility() {
		return credibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredibility(Credibility newCredibility) {
		Credibility oldCredibility = credibility;
		credibility = newCredibility == null ? CREDIBILITY_EDEFAULT : newCredibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__CREDIBILITY, oldCredibility, credibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.CLAIM__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Slot> getSlots() {
		if (slots == null) {
			slots = new EObjectContainmentEList<Slot>(Slot.class, this, ModelPackage.CLAIM__SLOTS);
		}
		return slots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Figure> getFigures() {
		if (figures == null) {
			figures = new EObjectResolvingEList<Figure>(Figure.class, this, ModelPackage.CLAIM__FIGURES);
		}
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimeExpression> getTimes() {
		if (times == null) {
			times = new EObjectResolvingEList<TimeExpression>(TimeExpression.class, this, ModelPackage.CLAIM__TIMES);
		}
		return times;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quotation getQuotation() {
		if (quotation != null && quotation.eIsProxy()) {
			InternalEObject oldQuotation = (InternalEObject)quotation;
			quotation = (Quotation)eResolveProxy(oldQuotation);
			if (quotation != oldQuotation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CLAIM__QUOTATION, oldQuotation, quotation));
			}
		}
		return quotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quotation basicGetQuotation() {
		return quotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotation(Quotation newQuotation) {
		Quotation oldQuotation = quotation;
		quotation = newQuotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__QUOTATION, oldQuotation, quotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttributionLink> getChain() {
		if (chain == null) {
			chain = new EObjectContainmentEList<AttributionLink>(AttributionLink.class, this, ModelPackage.CLAIM__CHAIN);
		}
		return chain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CLAIM__CONTENT:
				return ((InternalEList<?>)getContent()).basicRemove(otherEnd, msgs);
			case ModelPackage.CLAIM__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case ModelPackage.CLAIM__SLOTS:
				return ((InternalEList<?>)getSlots()).basicRemove(otherEnd, msgs);
			case ModelPackage.CLAIM__CHAIN:
				return ((InternalEList<?>)getChain()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CLAIM__CONTENT:
				return getContent();
			case ModelPackage.CLAIM__SUMMARY:
				return getSummary();
			case ModelPackage.CLAIM__POLARITY:
				return getPolarity();
			case ModelPackage.CLAIM__MODALITY:
				return getModality();
			case ModelPackage.CLAIM__CREDIBILITY:
				return getCredibility();
			case ModelPackage.CLAIM__CONDITIONS:
				return getConditions();
			case ModelPackage.CLAIM__SLOTS:
				return getSlots();
			case ModelPackage.CLAIM__FIGURES:
				return getFigures();
			case ModelPackage.CLAIM__TIMES:
				return getTimes();
			case ModelPackage.CLAIM__QUOTATION:
				if (resolve) return getQuotation();
				return basicGetQuotation();
			case ModelPackage.CLAIM__CHAIN:
				return getChain();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CLAIM__CONTENT:
				getContent().clear();
				getContent().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.CLAIM__SUMMARY:
				setSummary((String)newValue);
				return;
			case ModelPackage.CLAIM__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case ModelPackage.CLAIM__MODALITY:
				setModality((Modality)newValue);
				return;
			case ModelPackage.CLAIM__CREDIBILITY:
				setCredibility((Credibility)newValue);
				return;
			case ModelPackage.CLAIM__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.CLAIM__SLOTS:
				getSlots().clear();
				getSlots().addAll((Collection<? extends Slot>)newValue);
				return;
			case ModelPackage.CLAIM__FIGURES:
				getFigures().clear();
				getFigures().addAll((Collection<? extends Figure>)newValue);
				return;
			case ModelPackage.CLAIM__TIMES:
				getTimes().clear();
				getTimes().addAll((Collection<? extends TimeExpression>)newValue);
				return;
			case ModelPackage.CLAIM__QUOTATION:
				setQuotation((Quotation)newValue);
				return;
			case ModelPackage.CLAIM__CHAIN:
				getChain().clear();
				getChain().addAll((Collection<? extends AttributionLink>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CLAIM__CONTENT:
				getContent().clear();
				return;
			case ModelPackage.CLAIM__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__MODALITY:
				setModality(MODALITY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__CREDIBILITY:
				setCredibility(CREDIBILITY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__CONDITIONS:
				getConditions().clear();
				return;
			case ModelPackage.CLAIM__SLOTS:
				getSlots().clear();
				return;
			case ModelPackage.CLAIM__FIGURES:
				getFigures().clear();
				return;
			case ModelPackage.CLAIM__TIMES:
				getTimes().clear();
				return;
			case ModelPackage.CLAIM__QUOTATION:
				setQuotation((Quotation)null);
				return;
			case ModelPackage.CLAIM__CHAIN:
				getChain().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CLAIM__CONTENT:
				return content != null && !content.isEmpty();
			case ModelPackage.CLAIM__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ModelPackage.CLAIM__POLARITY:
				return polarity != POLARITY_EDEFAULT;
			case ModelPackage.CLAIM__MODALITY:
				return modality != MODALITY_EDEFAULT;
			case ModelPackage.CLAIM__CREDIBILITY:
				return credibility != CREDIBILITY_EDEFAULT;
			case ModelPackage.CLAIM__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case ModelPackage.CLAIM__SLOTS:
				return slots != null && !slots.isEmpty();
			case ModelPackage.CLAIM__FIGURES:
				return figures != null && !figures.isEmpty();
			case ModelPackage.CLAIM__TIMES:
				return times != null && !times.isEmpty();
			case ModelPackage.CLAIM__QUOTATION:
				return quotation != null;
			case ModelPackage.CLAIM__CHAIN:
				return chain != null && !chain.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (summary: ");
		result.append(summary);
		result.append(", polarity: ");
		result.append(polarity);
		result.append(", modality: ");
		result.append(modality);
		result.append(", credibility: ");
		result.append(credibility);
		result.append(')');
		return result.toString();
	}

} //ClaimImpl
