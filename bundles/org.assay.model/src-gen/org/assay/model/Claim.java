/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One proposition as one document states it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Claim#getContent <em>Content</em>}</li>
 *   <li>{@link org.assay.model.Claim#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.assay.model.Claim#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.assay.model.Claim#getModality <em>Modality</em>}</li>
 *   <li>{@link org.assay.model.Claim#getCredibility <em>Credibility</em>}</li>
 *   <li>{@link org.assay.model.Claim#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.assay.model.Claim#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.assay.model.Claim#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.assay.model.Claim#getTimes <em>Times</em>}</li>
 *   <li>{@link org.assay.model.Claim#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.assay.model.Claim#getChain <em>Chain</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends Judged {
	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that state it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getClaim_Content()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Span> getContent();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The proposition in plain words, for lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.assay.model.ModelPackage#getClaim_Summary()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.assay.model.Claim#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it says that something is so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.assay.model.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.assay.model.ModelPackage#getClaim_Polarity()
	 * @model
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.assay.model.Claim#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.assay.model.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Modality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Modality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How firmly it is put.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modality</em>' attribute.
	 * @see org.assay.model.Modality
	 * @see #setModality(Modality)
	 * @see org.assay.model.ModelPackage#getClaim_Modality()
	 * @model
	 * @generated
	 */
	Modality getModality();

	/**
	 * Sets the value of the '{@link org.assay.model.Claim#getModality <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modality</em>' attribute.
	 * @see org.assay.model.Modality
	 * @see #getModality()
	 * @generated
	 */
	void setModality(Modality value);

	/**
	 * Returns the value of the '<em><b>Credibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Credibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As graded by the analyst; never computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credibility</em>' attribute.
	 * @see org.assay.model.Credibility
	 * @see #setCredibility(Credibility)
	 * @see org.assay.model.ModelPackage#getClaim_Credibility()
	 * @model
	 * @generated
	 */
	Credibility getCredibility();

	/**
	 * Sets the value of the '{@link org.assay.model.Claim#getCredibility <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credibility</em>' attribute.
	 * @see org.assay.model.Credibility
	 * @see #getCredibility()
	 * @generated
	 */
	void setCredibility(Credibility value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it depends on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getClaim_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getConditions();

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Slot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who, what, whom, when, where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getClaim_Slots()
	 * @model containment="true"
	 * @generated
	 */
	EList<Slot> getSlots();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' reference list.
	 * The list contents are of type {@link org.assay.model.Figure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures it states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' reference list.
	 * @see org.assay.model.ModelPackage#getClaim_Figures()
	 * @model
	 * @generated
	 */
	EList<Figure> getFigures();

	/**
	 * Returns the value of the '<em><b>Times</b></em>' reference list.
	 * The list contents are of type {@link org.assay.model.TimeExpression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times it states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' reference list.
	 * @see org.assay.model.ModelPackage#getClaim_Times()
	 * @model
	 * @generated
	 */
	EList<TimeExpression> getTimes();

	/**
	 * Returns the value of the '<em><b>Quotation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attributed words it was taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotation</em>' reference.
	 * @see #setQuotation(Quotation)
	 * @see org.assay.model.ModelPackage#getClaim_Quotation()
	 * @model
	 * @generated
	 */
	Quotation getQuotation();

	/**
	 * Sets the value of the '{@link org.assay.model.Claim#getQuotation <em>Quotation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quotation</em>' reference.
	 * @see #getQuotation()
	 * @generated
	 */
	void setQuotation(Quotation value);

	/**
	 * Returns the value of the '<em><b>Chain</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.AttributionLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the outlet to who spoke first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chain</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getClaim_Chain()
	 * @model containment="true"
	 * @generated
	 */
	EList<AttributionLink> getChain();

} // Claim
