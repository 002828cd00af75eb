/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is weighed against every hypothesis: words of documents, or a statement of the analyst. Its weight is apart from the grade of a source and the credibility of a claim.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.EvidenceItem#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.assay.model.EvidenceItem#getRests <em>Rests</em>}</li>
 *   <li>{@link org.assay.model.EvidenceItem#getCredibility <em>Credibility</em>}</li>
 *   <li>{@link org.assay.model.EvidenceItem#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.assay.model.EvidenceItem#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getEvidenceItem()
 * @model
 * @generated
 */
public interface EvidenceItem extends Judged {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says in one sentence; empty when the words it rests on say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.assay.model.ModelPackage#getEvidenceItem_Statement()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.assay.model.EvidenceItem#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Rests</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words it rests on; none for a statement of the analyst, such as an absence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rests</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getEvidenceItem_Rests()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getRests();

	/**
	 * Returns the value of the '<em><b>Credibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it can be believed, as weighed here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credibility</em>' attribute.
	 * @see org.assay.model.Level
	 * @see #setCredibility(Level)
	 * @see org.assay.model.ModelPackage#getEvidenceItem_Credibility()
	 * @model
	 * @generated
	 */
	Level getCredibility();

	/**
	 * Sets the value of the '{@link org.assay.model.EvidenceItem#getCredibility <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credibility</em>' attribute.
	 * @see org.assay.model.Level
	 * @see #getCredibility()
	 * @generated
	 */
	void setCredibility(Level value);

	/**
	 * Returns the value of the '<em><b>Relevance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it bears on the hypotheses, as weighed here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relevance</em>' attribute.
	 * @see org.assay.model.Level
	 * @see #setRelevance(Level)
	 * @see org.assay.model.ModelPackage#getEvidenceItem_Relevance()
	 * @model
	 * @generated
	 */
	Level getRelevance();

	/**
	 * Sets the value of the '{@link org.assay.model.EvidenceItem#getRelevance <em>Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relevance</em>' attribute.
	 * @see org.assay.model.Level
	 * @see #getRelevance()
	 * @generated
	 */
	void setRelevance(Level value);

	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it stands to the hypotheses; none for a hypothesis that it has not been weighed against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getEvidenceItem_Ratings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rating> getRatings();

} // EvidenceItem
