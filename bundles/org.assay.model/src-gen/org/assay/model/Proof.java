/**
 */
package org.assay.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proof</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one field of a document rests on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Proof#getField <em>Field</em>}</li>
 *   <li>{@link org.assay.model.Proof#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.assay.model.Proof#getSpan <em>Span</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getProof()
 * @model
 * @generated
 */
public interface Proof extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature that is proved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.assay.model.ModelPackage#getProof_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.assay.model.Proof#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was found: the tag, or the rule, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.assay.model.ModelPackage#getProof_Basis()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.assay.model.Proof#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words in the text, when it rests on words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' containment reference.
	 * @see #setSpan(Span)
	 * @see org.assay.model.ModelPackage#getProof_Span()
	 * @model containment="true"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.assay.model.Proof#getSpan <em>Span</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' containment reference.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

} // Proof
