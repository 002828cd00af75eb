/**
 */
package org.assay.model.impl;

import java.util.Collection;

import org.assay.model.Authority;
import org.assay.model.Entity;
import org.assay.model.ModelPackage;
import org.assay.model.Quotation;
import org.assay.model.QuotationKind;
import org.assay.model.Span;
import org.assay.model.Stance;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quotation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getSpeakerEntity <em>Speaker Entity</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getStance <em>Stance</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getVia <em>Via</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#isHedged <em>Hedged</em>}</li>
 *   <li>{@link org.assay.model.impl.QuotationImpl#isNegated <em>Negated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuotationImpl extends AnnotationImpl implements Quotation {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final QuotationKind KIND_EDEFAULT = QuotationKind.DIRECT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected QuotationKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> cue;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> source;

	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpeakerEntity() <em>Speaker Entity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeakerEntity()
	 * @generated
	 * @ordered
	 */
	protected Entity speakerEntity;

	/**
	 * The default value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected static final Stance STANCE_EDEFAULT = Stance.ASSERTS;

	/**
	 * The cached value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected Stance stance = STANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVia() <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected static final String VIA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVia() <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected String via = VIA_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final Authority AUTHORITY_EDEFAULT = Authority.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected Authority authority = AUTHORITY_EDEFAULT;

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
	 * The default value of the '{@link #isHedged() <em>Hedged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHedged()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HEDGED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHedged() <em>Hedged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHedged()
	 * @generated
	 * @ordered
	 */
	protected boolean hedged = HEDGED_EDEFAULT;

	/**
	 * The default value of the '{@link #isNegated() <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNegated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEGATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNegated() <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNegated()
	 * @generated
	 * @ordered
	 */
	protected boolean negated = NEGATED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.QUOTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuotationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(QuotationKind newKind) {
		QuotationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getCue() {
		if (cue == null) {
			cue = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.QUOTATION__CUE);
		}
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getSource() {
		if (source == null) {
			source = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.QUOTATION__SOURCE);
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Entity getSpeakerEntity() {
		if (speakerEntity != null && speakerEntity.eIsProxy()) {
			InternalEObject oldSpeakerEntity = (InternalEObject)speakerEntity;
			speakerEntity = (Entity)eResolveProxy(oldSpeakerEntity);
			if (speakerEntity != oldSpeakerEntity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.QUOTATION__SPEAKER_ENTITY, oldSpeakerEntity, speakerEntity));
			}
		}
		return speakerEntity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Entity basicGetSpeakerEntity() {
		return speakerEntity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeakerEntity(Entity newSpeakerEntity) {
		Entity oldSpeakerEntity = speakerEntity;
		speakerEntity = newSpeakerEntity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__SPEAKER_ENTITY, oldSpeakerEntity, speakerEntity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stance getStance() {
		return stance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStance(Stance newStance) {
		Stance oldStance = stance;
		stance = newStance == null ? STANCE_EDEFAULT : newStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__STANCE, oldStance, stance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVia() {
		return via;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVia(String newVia) {
		String oldVia = via;
		via = newVia;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__VIA, oldVia, via));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Authority getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(Authority newAuthority) {
		Authority oldAuthority = authority;
		authority = newAuthority == null ? AUTHORITY_EDEFAULT : newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.QUOTATION__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHedged() {
		return hedged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHedged(boolean newHedged) {
		boolean oldHedged = hedged;
		hedged = newHedged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__HEDGED, oldHedged, hedged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNegated() {
		return negated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegated(boolean newNegated) {
		boolean oldNegated = negated;
		negated = newNegated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.QUOTATION__NEGATED, oldNegated, negated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.QUOTATION__CUE:
				return ((InternalEList<?>)getCue()).basicRemove(otherEnd, msgs);
			case ModelPackage.QUOTATION__SOURCE:
				return ((InternalEList<?>)getSource()).basicRemove(otherEnd, msgs);
			case ModelPackage.QUOTATION__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.QUOTATION__KIND:
				return getKind();
			case ModelPackage.QUOTATION__CUE:
				return getCue();
			case ModelPackage.QUOTATION__SOURCE:
				return getSource();
			case ModelPackage.QUOTATION__SPEAKER:
				return getSpeaker();
			case ModelPackage.QUOTATION__SPEAKER_ENTITY:
				if (resolve) return getSpeakerEntity();
				return basicGetSpeakerEntity();
			case ModelPackage.QUOTATION__STANCE:
				return getStance();
			case ModelPackage.QUOTATION__VIA:
				return getVia();
			case ModelPackage.QUOTATION__AUTHORITY:
				return getAuthority();
			case ModelPackage.QUOTATION__CONDITIONS:
				return getConditions();
			case ModelPackage.QUOTATION__HEDGED:
				return isHedged();
			case ModelPackage.QUOTATION__NEGATED:
				return isNegated();
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
			case ModelPackage.QUOTATION__KIND:
				setKind((QuotationKind)newValue);
				return;
			case ModelPackage.QUOTATION__CUE:
				getCue().clear();
				getCue().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.QUOTATION__SOURCE:
				getSource().clear();
				getSource().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.QUOTATION__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case ModelPackage.QUOTATION__SPEAKER_ENTITY:
				setSpeakerEntity((Entity)newValue);
				return;
			case ModelPackage.QUOTATION__STANCE:
				setStance((Stance)newValue);
				return;
			case ModelPackage.QUOTATION__VIA:
				setVia((String)newValue);
				return;
			case ModelPackage.QUOTATION__AUTHORITY:
				setAuthority((Authority)newValue);
				return;
			case ModelPackage.QUOTATION__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.QUOTATION__HEDGED:
				setHedged((Boolean)newValue);
				return;
			case ModelPackage.QUOTATION__NEGATED:
				setNegated((Boolean)newValue);
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
			case ModelPackage.QUOTATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.QUOTATION__CUE:
				getCue().clear();
				return;
			case ModelPackage.QUOTATION__SOURCE:
				getSource().clear();
				return;
			case ModelPackage.QUOTATION__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case ModelPackage.QUOTATION__SPEAKER_ENTITY:
				setSpeakerEntity((Entity)null);
				return;
			case ModelPackage.QUOTATION__STANCE:
				setStance(STANCE_EDEFAULT);
				return;
			case ModelPackage.QUOTATION__VIA:
				setVia(VIA_EDEFAULT);
				return;
			case ModelPackage.QUOTATION__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case ModelPackage.QUOTATION__CONDITIONS:
				getConditions().clear();
				return;
			case ModelPackage.QUOTATION__HEDGED:
				setHedged(HEDGED_EDEFAULT);
				return;
			case ModelPackage.QUOTATION__NEGATED:
				setNegated(NEGATED_EDEFAULT);
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
			case ModelPackage.QUOTATION__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.QUOTATION__CUE:
				return cue != null && !cue.isEmpty();
			case ModelPackage.QUOTATION__SOURCE:
				return source != null && !source.isEmpty();
			case ModelPackage.QUOTATION__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case ModelPackage.QUOTATION__SPEAKER_ENTITY:
				return speakerEntity != null;
			case ModelPackage.QUOTATION__STANCE:
				return stance != STANCE_EDEFAULT;
			case ModelPackage.QUOTATION__VIA:
				return VIA_EDEFAULT == null ? via != null : !VIA_EDEFAULT.equals(via);
			case ModelPackage.QUOTATION__AUTHORITY:
				return authority != AUTHORITY_EDEFAULT;
			case ModelPackage.QUOTATION__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case ModelPackage.QUOTATION__HEDGED:
				return hedged != HEDGED_EDEFAULT;
			case ModelPackage.QUOTATION__NEGATED:
				return negated != NEGATED_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(", stance: ");
		result.append(stance);
		result.append(", via: ");
		result.append(via);
		result.append(", authority: ");
		result.append(authority);
		result.append(", hedged: ");
		result.append(hedged);
		result.append(", negated: ");
		result.append(negated);
		result.append(')');
		return result.toString();
	}

} //QuotationImpl
