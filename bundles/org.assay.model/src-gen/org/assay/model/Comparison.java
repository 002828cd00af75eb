/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typed relation between two sides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Comparison#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.assay.model.Comparison#getA <em>A</em>}</li>
 *   <li>{@link org.assay.model.Comparison#getB <em>B</em>}</li>
 *   <li>{@link org.assay.model.Comparison#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getComparison()
 * @model
 * @generated
 */
public interface Comparison extends Judged {
	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.assay.model.Relation
	 * @see #setRelation(Relation)
	 * @see org.assay.model.ModelPackage#getComparison_Relation()
	 * @model
	 * @generated
	 */
	Relation getRelation();

	/**
	 * Sets the value of the '{@link org.assay.model.Comparison#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.assay.model.Relation
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(Relation value);

	/**
	 * Returns the value of the '<em><b>A</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>A</em>' containment reference.
	 * @see #setA(Evidence)
	 * @see org.assay.model.ModelPackage#getComparison_A()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Evidence getA();

	/**
	 * Sets the value of the '{@link org.assay.model.Comparison#getA <em>A</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>A</em>' containment reference.
	 * @see #getA()
	 * @generated
	 */
	void setA(Evidence value);

	/**
	 * Returns the value of the '<em><b>B</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second side; absent when it is silent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>B</em>' containment reference.
	 * @see #setB(Evidence)
	 * @see org.assay.model.ModelPackage#getComparison_B()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getB();

	/**
	 * Sets the value of the '{@link org.assay.model.Comparison#getB <em>B</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>B</em>' containment reference.
	 * @see #getB()
	 * @generated
	 */
	void setB(Evidence value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanation a person can follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.assay.model.ModelPackage#getComparison_Why()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.assay.model.Comparison#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // Comparison
