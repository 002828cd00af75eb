/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happened, with three clocks kept apart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Event#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assay.model.Event#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.assay.model.Event#getSaid <em>Said</em>}</li>
 *   <li>{@link org.assay.model.Event#getPublished <em>Published</em>}</li>
 *   <li>{@link org.assay.model.Event#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Judged {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, in short.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assay.model.ModelPackage#getEvent_Title()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assay.model.Event#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened, EDTF, each reading kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Happened</em>' attribute list.
	 * @see org.assay.model.ModelPackage#getEvent_Happened()
	 * @model
	 * @generated
	 */
	EList<String> getHappened();

	/**
	 * Returns the value of the '<em><b>Said</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was said, EDTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said</em>' attribute list.
	 * @see org.assay.model.ModelPackage#getEvent_Said()
	 * @model
	 * @generated
	 */
	EList<String> getSaid();

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was published, EDTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute list.
	 * @see org.assay.model.ModelPackage#getEvent_Published()
	 * @model
	 * @generated
	 */
	EList<String> getPublished();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getEvent_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Event
