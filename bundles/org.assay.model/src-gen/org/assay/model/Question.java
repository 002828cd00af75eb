/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Comparable claims of several documents taken together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Question#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assay.model.Question#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends Judged {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assay.model.ModelPackage#getQuestion_Title()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assay.model.Question#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' reference list.
	 * The list contents are of type {@link org.assay.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claims that answer it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' reference list.
	 * @see org.assay.model.ModelPackage#getQuestion_Claims()
	 * @model
	 * @generated
	 */
	EList<Claim> getClaims();

} // Question
