/**
 */
package org.assay.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the analyst opens.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Case#getFormat <em>Format</em>}</li>
 *   <li>{@link org.assay.model.Case#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.Case#getDescription <em>Description</em>}</li>
 *   <li>{@link org.assay.model.Case#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.assay.model.Case#getSources <em>Sources</em>}</li>
 *   <li>{@link org.assay.model.Case#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.assay.model.Case#getRates <em>Rates</em>}</li>
 *   <li>{@link org.assay.model.Case#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.assay.model.Case#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.assay.model.Case#getComparisons <em>Comparisons</em>}</li>
 *   <li>{@link org.assay.model.Case#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.assay.model.Case#getEvents <em>Events</em>}</li>
 *   <li>{@link org.assay.model.Case#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link org.assay.model.Case#getWriteUps <em>Write Ups</em>}</li>
 *   <li>{@link org.assay.model.Case#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Identified {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format this case was written in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(int)
	 * @see org.assay.model.ModelPackage#getCase_Format()
	 * @model
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.assay.model.Case#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assay.model.ModelPackage#getCase_Name()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assay.model.Case#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the case is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.assay.model.ModelPackage#getCase_Description()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.assay.model.Case#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the case was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.assay.model.ModelPackage#getCase_CreatedAt()
	 * @model dataType="org.assay.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.assay.model.Case#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who publishes or speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Persons, organisations and places the names stand for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Entities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Entity> getEntities();

	/**
	 * Returns the value of the '<em><b>Rates</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.ConversionRate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated conversion rates that the analyst supplied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rates</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Rates()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConversionRate> getRates();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Document}.
	 * It is bidirectional and its opposite is '{@link org.assay.model.Document#getCase <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The articles, each in a file of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Documents()
	 * @see org.assay.model.Document#getCase
	 * @model opposite="case" containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sources answer differently.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Comparisons</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed relations of claims, in files of their own: those whose first side is in one document are in one file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparisons</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Comparisons()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Comparison> getComparisons();

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of documents that go back to one upstream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Origins()
	 * @model containment="true"
	 * @generated
	 */
	EList<Origin> getOrigins();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, with three clocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getEvents();

	/**
	 * Returns the value of the '<em><b>Hypotheses</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Hypothesis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanations the analyst weighs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypotheses</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Hypotheses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hypothesis> getHypotheses();

	/**
	 * Returns the value of the '<em><b>Write Ups</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.WriteUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts the analyst writes in this case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Write Ups</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_WriteUps()
	 * @model containment="true"
	 * @generated
	 */
	EList<WriteUp> getWriteUps();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.EvidenceItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is weighed against the hypotheses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getCase_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceItem> getEvidence();

} // Case
