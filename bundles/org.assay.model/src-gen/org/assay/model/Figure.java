/**
 */
package org.assay.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number with what it counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Figure#getValue <em>Value</em>}</li>
 *   <li>{@link org.assay.model.Figure#getHigh <em>High</em>}</li>
 *   <li>{@link org.assay.model.Figure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.assay.model.Figure#getUnitText <em>Unit Text</em>}</li>
 *   <li>{@link org.assay.model.Figure#getApproximation <em>Approximation</em>}</li>
 *   <li>{@link org.assay.model.Figure#getChange <em>Change</em>}</li>
 *   <li>{@link org.assay.model.Figure#getReferent <em>Referent</em>}</li>
 *   <li>{@link org.assay.model.Figure#getReferentSpan <em>Referent Span</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getFigure()
 * @model
 * @generated
 */
public interface Figure extends Annotation {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number, or the lower end of a range, multiplied out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.assay.model.ModelPackage#getFigure_Value()
	 * @model
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper end of a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.assay.model.ModelPackage#getFigure_High()
	 * @model
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normalised unit: ISO 4217 code, SI symbol, % or a plain noun.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.assay.model.ModelPackage#getFigure_Unit()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Unit Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Text</em>' attribute.
	 * @see #setUnitText(String)
	 * @see org.assay.model.ModelPackage#getFigure_UnitText()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getUnitText();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getUnitText <em>Unit Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Text</em>' attribute.
	 * @see #getUnitText()
	 * @generated
	 */
	void setUnitText(String value);

	/**
	 * Returns the value of the '<em><b>Approximation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Approximation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How exact it claims to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approximation</em>' attribute.
	 * @see org.assay.model.Approximation
	 * @see #setApproximation(Approximation)
	 * @see org.assay.model.ModelPackage#getFigure_Approximation()
	 * @model
	 * @generated
	 */
	Approximation getApproximation();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getApproximation <em>Approximation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approximation</em>' attribute.
	 * @see org.assay.model.Approximation
	 * @see #getApproximation()
	 * @generated
	 */
	void setApproximation(Approximation value);

	/**
	 * Returns the value of the '<em><b>Change</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Change}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it states a change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change</em>' attribute.
	 * @see org.assay.model.Change
	 * @see #setChange(Change)
	 * @see org.assay.model.ModelPackage#getFigure_Change()
	 * @model
	 * @generated
	 */
	Change getChange();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getChange <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' attribute.
	 * @see org.assay.model.Change
	 * @see #getChange()
	 * @generated
	 */
	void setChange(Change value);

	/**
	 * Returns the value of the '<em><b>Referent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it counts, in the words of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referent</em>' attribute.
	 * @see #setReferent(String)
	 * @see org.assay.model.ModelPackage#getFigure_Referent()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getReferent();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getReferent <em>Referent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referent</em>' attribute.
	 * @see #getReferent()
	 * @generated
	 */
	void setReferent(String value);

	/**
	 * Returns the value of the '<em><b>Referent Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the text says what it counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referent Span</em>' containment reference.
	 * @see #setReferentSpan(Span)
	 * @see org.assay.model.ModelPackage#getFigure_ReferentSpan()
	 * @model containment="true"
	 * @generated
	 */
	Span getReferentSpan();

	/**
	 * Sets the value of the '{@link org.assay.model.Figure#getReferentSpan <em>Referent Span</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referent Span</em>' containment reference.
	 * @see #getReferentSpan()
	 * @generated
	 */
	void setReferentSpan(Span value);

} // Figure
