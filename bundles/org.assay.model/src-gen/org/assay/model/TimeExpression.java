/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words that state a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.TimeExpression#getType <em>Type</em>}</li>
 *   <li>{@link org.assay.model.TimeExpression#getValue <em>Value</em>}</li>
 *   <li>{@link org.assay.model.TimeExpression#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.assay.model.TimeExpression#getArithmetic <em>Arithmetic</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getTimeExpression()
 * @model
 * @generated
 */
public interface TimeExpression extends Annotation {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.TimexType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TIMEX3 type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.assay.model.TimexType
	 * @see #setType(TimexType)
	 * @see org.assay.model.ModelPackage#getTimeExpression_Type()
	 * @model
	 * @generated
	 */
	TimexType getType();

	/**
	 * Sets the value of the '{@link org.assay.model.TimeExpression#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.assay.model.TimexType
	 * @see #getType()
	 * @generated
	 */
	void setType(TimexType value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TIMEX3 or EDTF value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.assay.model.ModelPackage#getTimeExpression_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.assay.model.TimeExpression#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date or expression it was worked out from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' attribute.
	 * @see #setAnchor(String)
	 * @see org.assay.model.ModelPackage#getTimeExpression_Anchor()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getAnchor();

	/**
	 * Sets the value of the '{@link org.assay.model.TimeExpression#getAnchor <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' attribute.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(String value);

	/**
	 * Returns the value of the '<em><b>Arithmetic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was worked out, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arithmetic</em>' attribute.
	 * @see #setArithmetic(String)
	 * @see org.assay.model.ModelPackage#getTimeExpression_Arithmetic()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getArithmetic();

	/**
	 * Sets the value of the '{@link org.assay.model.TimeExpression#getArithmetic <em>Arithmetic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arithmetic</em>' attribute.
	 * @see #getArithmetic()
	 * @generated
	 */
	void setArithmetic(String value);

} // TimeExpression
