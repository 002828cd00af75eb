/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words attributed to a source. The spans are the content.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Quotation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getCue <em>Cue</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getSource <em>Source</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getSpeakerEntity <em>Speaker Entity</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getStance <em>Stance</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getVia <em>Via</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.assay.model.Quotation#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.assay.model.Quotation#isHedged <em>Hedged</em>}</li>
 *   <li>{@link org.assay.model.Quotation#isNegated <em>Negated</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getQuotation()
 * @model
 * @generated
 */
public interface Quotation extends Annotation {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.QuotationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the words are given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assay.model.QuotationKind
	 * @see #setKind(QuotationKind)
	 * @see org.assay.model.ModelPackage#getQuotation_Kind()
	 * @model
	 * @generated
	 */
	QuotationKind getKind();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assay.model.QuotationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(QuotationKind value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that attribute: said, according to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getQuotation_Cue()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getCue();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that name the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getQuotation_Source()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getSource();

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is meant, by the name the reading gave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.assay.model.ModelPackage#getQuotation_Speaker()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Speaker Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is meant, once decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker Entity</em>' reference.
	 * @see #setSpeakerEntity(Entity)
	 * @see org.assay.model.ModelPackage#getQuotation_SpeakerEntity()
	 * @model
	 * @generated
	 */
	Entity getSpeakerEntity();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#getSpeakerEntity <em>Speaker Entity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker Entity</em>' reference.
	 * @see #getSpeakerEntity()
	 * @generated
	 */
	void setSpeakerEntity(Entity value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the source stands to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.assay.model.Stance
	 * @see #setStance(Stance)
	 * @see org.assay.model.ModelPackage#getQuotation_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.assay.model.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who passed it on, when not the outlet itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via</em>' attribute.
	 * @see #setVia(String)
	 * @see org.assay.model.ModelPackage#getQuotation_Via()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getVia();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#getVia <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Via</em>' attribute.
	 * @see #getVia()
	 * @generated
	 */
	void setVia(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Authority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what right the source speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see org.assay.model.Authority
	 * @see #setAuthority(Authority)
	 * @see org.assay.model.ModelPackage#getQuotation_Authority()
	 * @model
	 * @generated
	 */
	Authority getAuthority();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see org.assay.model.Authority
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(Authority value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions under which it is said to hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getQuotation_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getConditions();

	/**
	 * Returns the value of the '<em><b>Hedged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the words are hedged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hedged</em>' attribute.
	 * @see #setHedged(boolean)
	 * @see org.assay.model.ModelPackage#getQuotation_Hedged()
	 * @model
	 * @generated
	 */
	boolean isHedged();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#isHedged <em>Hedged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hedged</em>' attribute.
	 * @see #isHedged()
	 * @generated
	 */
	void setHedged(boolean value);

	/**
	 * Returns the value of the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the attribution is negated: did not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negated</em>' attribute.
	 * @see #setNegated(boolean)
	 * @see org.assay.model.ModelPackage#getQuotation_Negated()
	 * @model
	 * @generated
	 */
	boolean isNegated();

	/**
	 * Sets the value of the '{@link org.assay.model.Quotation#isNegated <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negated</em>' attribute.
	 * @see #isNegated()
	 * @generated
	 */
	void setNegated(boolean value);

} // Quotation
