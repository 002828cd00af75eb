/**
 */
package org.assay.model.impl;

import java.util.Collection;

import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Level;
import org.assay.model.ModelPackage;
import org.assay.model.Rating;

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
 * An implementation of the model object '<em><b>Evidence Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.EvidenceItemImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.assay.model.impl.EvidenceItemImpl#getRests <em>Rests</em>}</li>
 *   <li>{@link org.assay.model.impl.EvidenceItemImpl#getCredibility <em>Credibility</em>}</li>
 *   <li>{@link org.assay.model.impl.EvidenceItemImpl#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.assay.model.impl.EvidenceItemImpl#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceItemImpl extends JudgedImpl implements EvidenceItem {
	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRests() <em>Rests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRests()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> rests;

	/**
	 * The default value of the '{@link #getCredibility() <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected static final Level CREDIBILITY_EDEFAULT = Level.MEDIUM;

	/**
	 * The cached value of the '{@link #getCredibility() <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected Level credibility = CREDIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelevance() <em>Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelevance()
	 * @generated
	 * @ordered
	 */
	protected static final Level RELEVANCE_EDEFAULT = Level.MEDIUM;

	/**
	 * The cached value of the '{@link #getRelevance() <em>Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelevance()
	 * @generated
	 * @ordered
	 */
	protected Level relevance = RELEVANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRatings() <em>Ratings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatings()
	 * @generated
	 * @ordered
	 */
	protected EList<Rating> ratings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EVIDENCE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE_ITEM__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getRests() {
		if (rests == null) {
			rests = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.EVIDENCE_ITEM__RESTS);
		}
		return rests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getCredibility() {
		return credibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredibility(Level newCredibility) {
		Level oldCredibility = credibility;
		credibility = newCredibility == null ? CREDIBILITY_EDEFAULT : newCredibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE_ITEM__CREDIBILITY, oldCredibility, credibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getRelevance() {
		return relevance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelevance(Level newRelevance) {
		Level oldRelevance = relevance;
		relevance = newRelevance == null ? RELEVANCE_EDEFAULT : newRelevance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE_ITEM__RELEVANCE, oldRelevance, relevance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rating> getRatings() {
		if (ratings == null) {
			ratings = new EObjectContainmentEList<Rating>(Rating.class, this, ModelPackage.EVIDENCE_ITEM__RATINGS);
		}
		return ratings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.EVIDENCE_ITEM__RESTS:
				return ((InternalEList<?>)getRests()).basicRemove(otherEnd, msgs);
			case ModelPackage.EVIDENCE_ITEM__RATINGS:
				return ((InternalEList<?>)getRatings()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.EVIDENCE_ITEM__STATEMENT:
				return getStatement();
			case ModelPackage.EVIDENCE_ITEM__RESTS:
				return getRests();
			case ModelPackage.EVIDENCE_ITEM__CREDIBILITY:
				return getCredibility();
			case ModelPackage.EVIDENCE_ITEM__RELEVANCE:
				return getRelevance();
			case ModelPackage.EVIDENCE_ITEM__RATINGS:
				return getRatings();
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
			case ModelPackage.EVIDENCE_ITEM__STATEMENT:
				setStatement((String)newValue);
				return;
			case ModelPackage.EVIDENCE_ITEM__RESTS:
				getRests().clear();
				getRests().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ModelPackage.EVIDENCE_ITEM__CREDIBILITY:
				setCredibility((Level)newValue);
				return;
			case ModelPackage.EVIDENCE_ITEM__RELEVANCE:
				setRelevance((Level)newValue);
				return;
			case ModelPackage.EVIDENCE_ITEM__RATINGS:
				getRatings().clear();
				getRatings().addAll((Collection<? extends Rating>)newValue);
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
			case ModelPackage.EVIDENCE_ITEM__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE_ITEM__RESTS:
				getRests().clear();
				return;
			case ModelPackage.EVIDENCE_ITEM__CREDIBILITY:
				setCredibility(CREDIBILITY_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE_ITEM__RELEVANCE:
				setRelevance(RELEVANCE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE_ITEM__RATINGS:
				getRatings().clear();
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
			case ModelPackage.EVIDENCE_ITEM__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ModelPackage.EVIDENCE_ITEM__RESTS:
				return rests != null && !rests.isEmpty();
			case ModelPackage.EVIDENCE_ITEM__CREDIBILITY:
				return credibility != CREDIBILITY_EDEFAULT;
			case ModelPackage.EVIDENCE_ITEM__RELEVANCE:
				return relevance != RELEVANCE_EDEFAULT;
			case ModelPackage.EVIDENCE_ITEM__RATINGS:
				return ratings != null && !ratings.isEmpty();
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
		result.append(" (statement: ");
		result.append(statement);
		result.append(", credibility: ");
		result.append(credibility);
		result.append(", relevance: ");
		result.append(relevance);
		result.append(')');
		return result.toString();
	}

} //EvidenceItemImpl
