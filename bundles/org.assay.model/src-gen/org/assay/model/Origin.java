/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Documents that go back to one upstream.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Origin#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assay.model.Origin#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.assay.model.Origin#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getOrigin()
 * @model
 * @generated
 */
public interface Origin extends Judged {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The common upstream in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assay.model.ModelPackage#getOrigin_Title()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assay.model.Origin#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.assay.model.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.assay.model.ModelPackage#getOrigin_Documents()
	 * @model
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanation a person can follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.assay.model.ModelPackage#getOrigin_Why()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.assay.model.Origin#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // Origin
