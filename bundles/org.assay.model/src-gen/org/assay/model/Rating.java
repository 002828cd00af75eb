/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one item of evidence stands to one hypothesis. Its judgements say who rated it and when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Rating#getHypothesis <em>Hypothesis</em>}</li>
 *   <li>{@link org.assay.model.Rating#getConsistency <em>Consistency</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getRating()
 * @model
 * @generated
 */
public interface Rating extends Judged {
	/**
	 * Returns the value of the '<em><b>Hypothesis</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hypothesis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypothesis</em>' reference.
	 * @see #setHypothesis(Hypothesis)
	 * @see org.assay.model.ModelPackage#getRating_Hypothesis()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Hypothesis getHypothesis();

	/**
	 * Sets the value of the '{@link org.assay.model.Rating#getHypothesis <em>Hypothesis</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypothesis</em>' reference.
	 * @see #getHypothesis()
	 * @generated
	 */
	void setHypothesis(Hypothesis value);

	/**
	 * Returns the value of the '<em><b>Consistency</b></em>' attribute.
	 * The default value is <code>"neutral"</code>.
	 * The literals are from the enumeration {@link org.assay.model.Consistency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the evidence stands to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consistency</em>' attribute.
	 * @see org.assay.model.Consistency
	 * @see #setConsistency(Consistency)
	 * @see org.assay.model.ModelPackage#getRating_Consistency()
	 * @model default="neutral" required="true"
	 * @generated
	 */
	Consistency getConsistency();

	/**
	 * Sets the value of the '{@link org.assay.model.Rating#getConsistency <em>Consistency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consistency</em>' attribute.
	 * @see org.assay.model.Consistency
	 * @see #getConsistency()
	 * @generated
	 */
	void setConsistency(Consistency value);

} // Rating
