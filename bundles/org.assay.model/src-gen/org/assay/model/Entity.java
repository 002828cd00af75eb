/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The person, organisation or place a name stands for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Entity#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.Entity#getType <em>Type</em>}</li>
 *   <li>{@link org.assay.model.Entity#getAliases <em>Aliases</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getEntity()
 * @model
 * @generated
 */
public interface Entity extends Judged {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as the analyst wants to read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assay.model.ModelPackage#getEntity_Name()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assay.model.Entity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.MentionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.assay.model.MentionType
	 * @see #setType(MentionType)
	 * @see org.assay.model.ModelPackage#getEntity_Type()
	 * @model
	 * @generated
	 */
	MentionType getType();

	/**
	 * Sets the value of the '{@link org.assay.model.Entity#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.assay.model.MentionType
	 * @see #getType()
	 * @generated
	 */
	void setType(MentionType value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names it goes by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.assay.model.ModelPackage#getEntity_Aliases()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	EList<String> getAliases();

} // Entity
