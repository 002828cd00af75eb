/**
 */
package org.assay.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conversion Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One unit expressed in another on one day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.ConversionRate#getFrom <em>From</em>}</li>
 *   <li>{@link org.assay.model.ConversionRate#getTo <em>To</em>}</li>
 *   <li>{@link org.assay.model.ConversionRate#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.assay.model.ConversionRate#getDate <em>Date</em>}</li>
 *   <li>{@link org.assay.model.ConversionRate#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getConversionRate()
 * @model
 * @generated
 */
public interface ConversionRate extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit or ISO 4217 code converted from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.assay.model.ModelPackage#getConversionRate_From()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.assay.model.ConversionRate#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit or ISO 4217 code converted to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.assay.model.ModelPackage#getConversionRate_To()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.assay.model.ConversionRate#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many "to" one "from" is worth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(BigDecimal)
	 * @see org.assay.model.ModelPackage#getConversionRate_Factor()
	 * @model
	 * @generated
	 */
	BigDecimal getFactor();

	/**
	 * Sets the value of the '{@link org.assay.model.ConversionRate#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it holds for, EDTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.assay.model.ModelPackage#getConversionRate_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.assay.model.ConversionRate#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the rate is taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.assay.model.ModelPackage#getConversionRate_Basis()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.assay.model.ConversionRate#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // ConversionRate
