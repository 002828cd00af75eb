/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A name in the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Mention#getType <em>Type</em>}</li>
 *   <li>{@link org.assay.model.Mention#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.Mention#getEntity <em>Entity</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getMention()
 * @model
 * @generated
 */
public interface Mention extends Annotation {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.MentionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.assay.model.MentionType
	 * @see #setType(MentionType)
	 * @see org.assay.model.ModelPackage#getMention_Type()
	 * @model
	 * @generated
	 */
	MentionType getType();

	/**
	 * Sets the value of the '{@link org.assay.model.Mention#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.assay.model.MentionType
	 * @see #getType()
	 * @generated
	 */
	void setType(MentionType value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entity name the reading gave it, before an Entity is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assay.model.ModelPackage#getMention_Name()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assay.model.Mention#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entity it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' reference.
	 * @see #setEntity(Entity)
	 * @see org.assay.model.ModelPackage#getMention_Entity()
	 * @model
	 * @generated
	 */
	Entity getEntity();

	/**
	 * Sets the value of the '{@link org.assay.model.Mention#getEntity <em>Entity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' reference.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(Entity value);

} // Mention
