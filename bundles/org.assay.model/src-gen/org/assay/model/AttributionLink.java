/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribution Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step between the outlet and who spoke first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.AttributionLink#getRole <em>Role</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getSource <em>Source</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getSpans <em>Spans</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getCue <em>Cue</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getStance <em>Stance</em>}</li>
 *   <li>{@link org.assay.model.AttributionLink#getAuthority <em>Authority</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getAttributionLink()
 * @model
 * @generated
 */
public interface AttributionLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.LinkRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the chain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.assay.model.LinkRole
	 * @see #setRole(LinkRole)
	 * @see org.assay.model.ModelPackage#getAttributionLink_Role()
	 * @model
	 * @generated
	 */
	LinkRole getRole();

	/**
	 * Sets the value of the '{@link org.assay.model.AttributionLink#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.assay.model.LinkRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(LinkRole value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who, in plain words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assay.model.ModelPackage#getAttributionLink_Name()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assay.model.AttributionLink#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source it stands for, when known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.assay.model.ModelPackage#getAttributionLink_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.assay.model.AttributionLink#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entity it stands for, when known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' reference.
	 * @see #setEntity(Entity)
	 * @see org.assay.model.ModelPackage#getAttributionLink_Entity()
	 * @model
	 * @generated
	 */
	Entity getEntity();

	/**
	 * Sets the value of the '{@link org.assay.model.AttributionLink#getEntity <em>Entity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' reference.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(Entity value);

	/**
	 * Returns the value of the '<em><b>Spans</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that name it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spans</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getAttributionLink_Spans()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getSpans();

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that attribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getAttributionLink_Cue()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getCue();

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How this link stands to the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.assay.model.Stance
	 * @see #setStance(Stance)
	 * @see org.assay.model.ModelPackage#getAttributionLink_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.assay.model.AttributionLink#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.assay.model.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Authority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what right it speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see org.assay.model.Authority
	 * @see #setAuthority(Authority)
	 * @see org.assay.model.ModelPackage#getAttributionLink_Authority()
	 * @model
	 * @generated
	 */
	Authority getAuthority();

	/**
	 * Sets the value of the '{@link org.assay.model.AttributionLink#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see org.assay.model.Authority
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(Authority value);

} // AttributionLink
