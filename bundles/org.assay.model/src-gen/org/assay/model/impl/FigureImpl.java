/**
 */
package org.assay.model.impl;

import java.math.BigDecimal;

import org.assay.model.Approximation;
import org.assay.model.Change;
import org.assay.model.Figure;
import org.assay.model.ModelPackage;
import org.assay.model.Span;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.FigureImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getUnitText <em>Unit Text</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getApproximation <em>Approximation</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getReferent <em>Referent</em>}</li>
 *   <li>{@link org.assay.model.impl.FigureImpl#getReferentSpan <em>Referent Span</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FigureImpl extends AnnotationImpl implements Figure {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitText() <em>Unit Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitText()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitText() <em>Unit Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitText()
	 * @generated
	 * @ordered
	 */
	protected String unitText = UNIT_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getApproximation() <em>Approximation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproximation()
	 * @generated
	 * @ordered
	 */
	protected static final Approximation APPROXIMATION_EDEFAULT = Approximation.EXACT;

	/**
	 * The cached value of the '{@link #getApproximation() <em>Approximation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproximation()
	 * @generated
	 * @ordered
	 */
	protected Approximation approximation = APPROXIMATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected static final Change CHANGE_EDEFAULT = Change.NONE;

	/**
	 * The cached value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected Change change = CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferent() <em>Referent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferent()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferent() <em>Referent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferent()
	 * @generated
	 * @ordered
	 */
	protected String referent = REFERENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReferentSpan() <em>Referent Span</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferentSpan()
	 * @generated
	 * @ordered
	 */
	protected Span referentSpan;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(BigDecimal newHigh) {
		BigDecimal oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitText() {
		return unitText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitText(String newUnitText) {
		String oldUnitText = unitText;
		unitText = newUnitText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__UNIT_TEXT, oldUnitText, unitText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approximation getApproximation() {
		return approximation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproximation(Approximation newApproximation) {
		Approximation oldApproximation = approximation;
		approximation = newApproximation == null ? APPROXIMATION_EDEFAULT : newApproximation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__APPROXIMATION, oldApproximation, approximation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Change getChange() {
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChange(Change newChange) {
		Change oldChange = change;
		change = newChange == null ? CHANGE_EDEFAULT : newChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__CHANGE, oldChange, change));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferent() {
		return referent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferent(String newReferent) {
		String oldReferent = referent;
		referent = newReferent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__REFERENT, oldReferent, referent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getReferentSpan() {
		return referentSpan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReferentSpan(Span newReferentSpan, NotificationChain msgs) {
		Span oldReferentSpan = referentSpan;
		referentSpan = newReferentSpan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__REFERENT_SPAN, oldReferentSpan, newReferentSpan);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferentSpan(Span newReferentSpan) {
		if (newReferentSpan != referentSpan) {
			NotificationChain msgs = null;
			if (referentSpan != null)
				msgs = ((InternalEObject)referentSpan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIGURE__REFERENT_SPAN, null, msgs);
			if (newReferentSpan != null)
				msgs = ((InternalEObject)newReferentSpan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIGURE__REFERENT_SPAN, null, msgs);
			msgs = basicSetReferentSpan(newReferentSpan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIGURE__REFERENT_SPAN, newReferentSpan, newReferentSpan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.FIGURE__REFERENT_SPAN:
				return basicSetReferentSpan(null, msgs);
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
			case ModelPackage.FIGURE__VALUE:
				return getValue();
			case ModelPackage.FIGURE__HIGH:
				return getHigh();
			case ModelPackage.FIGURE__UNIT:
				return getUnit();
			case ModelPackage.FIGURE__UNIT_TEXT:
				return getUnitText();
			case ModelPackage.FIGURE__APPROXIMATION:
				return getApproximation();
			case ModelPackage.FIGURE__CHANGE:
				return getChange();
			case ModelPackage.FIGURE__REFERENT:
				return getReferent();
			case ModelPackage.FIGURE__REFERENT_SPAN:
				return getReferentSpan();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.FIGURE__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case ModelPackage.FIGURE__HIGH:
				setHigh((BigDecimal)newValue);
				return;
			case ModelPackage.FIGURE__UNIT:
				setUnit((String)newValue);
				return;
			case ModelPackage.FIGURE__UNIT_TEXT:
				setUnitText((String)newValue);
				return;
			case ModelPackage.FIGURE__APPROXIMATION:
				setApproximation((Approximation)newValue);
				return;
			case ModelPackage.FIGURE__CHANGE:
				setChange((Change)newValue);
				return;
			case ModelPackage.FIGURE__REFERENT:
				setReferent((String)newValue);
				return;
			case ModelPackage.FIGURE__REFERENT_SPAN:
				setReferentSpan((Span)newValue);
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
			case ModelPackage.FIGURE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.FIGURE__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case ModelPackage.FIGURE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.FIGURE__UNIT_TEXT:
				setUnitText(UNIT_TEXT_EDEFAULT);
				return;
			case ModelPackage.FIGURE__APPROXIMATION:
				setApproximation(APPROXIMATION_EDEFAULT);
				return;
			case ModelPackage.FIGURE__CHANGE:
				setChange(CHANGE_EDEFAULT);
				return;
			case ModelPackage.FIGURE__REFERENT:
				setReferent(REFERENT_EDEFAULT);
				return;
			case ModelPackage.FIGURE__REFERENT_SPAN:
				setReferentSpan((Span)null);
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
			case ModelPackage.FIGURE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.FIGURE__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case ModelPackage.FIGURE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ModelPackage.FIGURE__UNIT_TEXT:
				return UNIT_TEXT_EDEFAULT == null ? unitText != null : !UNIT_TEXT_EDEFAULT.equals(unitText);
			case ModelPackage.FIGURE__APPROXIMATION:
				return approximation != APPROXIMATION_EDEFAULT;
			case ModelPackage.FIGURE__CHANGE:
				return change != CHANGE_EDEFAULT;
			case ModelPackage.FIGURE__REFERENT:
				return REFERENT_EDEFAULT == null ? referent != null : !REFERENT_EDEFAULT.equals(referent);
			case ModelPackage.FIGURE__REFERENT_SPAN:
				return referentSpan != null;
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
		result.append(" (value: ");
		result.append(value);
		result.append(", high: ");
		result.append(high);
		result.append(", unit: ");
		result.append(unit);
		result.append(", unitText: ");
		result.append(unitText);
		result.append(", approximation: ");
		result.append(approximation);
		result.append(", change: ");
		result.append(change);
		result.append(", referent: ");
		result.append(referent);
		result.append(')');
		return result.toString();
	}

} //FigureImpl
