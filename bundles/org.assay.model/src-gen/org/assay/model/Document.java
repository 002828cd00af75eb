/**
 */
package org.assay.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One article.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Document#getFormat <em>Format</em>}</li>
 *   <li>{@link org.assay.model.Document#getCase <em>Case</em>}</li>
 *   <li>{@link org.assay.model.Document#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assay.model.Document#getByline <em>Byline</em>}</li>
 *   <li>{@link org.assay.model.Document#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.assay.model.Document#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.assay.model.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.assay.model.Document#getOriginalName <em>Original Name</em>}</li>
 *   <li>{@link org.assay.model.Document#getAddress <em>Address</em>}</li>
 *   <li>{@link org.assay.model.Document#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.assay.model.Document#getOriginalHash <em>Original Hash</em>}</li>
 *   <li>{@link org.assay.model.Document#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.assay.model.Document#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.assay.model.Document#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.assay.model.Document#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.assay.model.Document#getImportNotes <em>Import Notes</em>}</li>
 *   <li>{@link org.assay.model.Document#getProofs <em>Proofs</em>}</li>
 *   <li>{@link org.assay.model.Document#getZones <em>Zones</em>}</li>
 *   <li>{@link org.assay.model.Document#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.assay.model.Document#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.assay.model.Document#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Judged {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format this document was written in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(int)
	 * @see org.assay.model.ModelPackage#getDocument_Format()
	 * @model
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Returns the value of the '<em><b>Case</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.assay.model.Case#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case</em>' container reference.
	 * @see #setCase(Case)
	 * @see org.assay.model.ModelPackage#getDocument_Case()
	 * @see org.assay.model.Case#getDocuments
	 * @model opposite="documents"
	 * @generated
	 */
	Case getCase();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getCase <em>Case</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case</em>' container reference.
	 * @see #getCase()
	 * @generated
	 */
	void setCase(Case value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assay.model.ModelPackage#getDocument_Title()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Byline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byline</em>' attribute.
	 * @see #setByline(String)
	 * @see org.assay.model.ModelPackage#getDocument_Byline()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getByline();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getByline <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byline</em>' attribute.
	 * @see #getByline()
	 * @generated
	 */
	void setByline(String value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' reference.
	 * @see #setOutlet(Source)
	 * @see org.assay.model.ModelPackage#getDocument_Outlet()
	 * @model
	 * @generated
	 */
	Source getOutlet();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getOutlet <em>Outlet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' reference.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(Source value);

	/**
	 * Returns the value of the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day or moment of publication, EDTF; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published At</em>' attribute.
	 * @see #setPublishedAt(String)
	 * @see org.assay.model.ModelPackage#getDocument_PublishedAt()
	 * @model
	 * @generated
	 */
	String getPublishedAt();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getPublishedAt <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published At</em>' attribute.
	 * @see #getPublishedAt()
	 * @generated
	 */
	void setPublishedAt(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of its language; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.assay.model.ModelPackage#getDocument_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Original Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name it was imported from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Name</em>' attribute.
	 * @see #setOriginalName(String)
	 * @see org.assay.model.ModelPackage#getDocument_OriginalName()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getOriginalName();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getOriginalName <em>Original Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Name</em>' attribute.
	 * @see #getOriginalName()
	 * @generated
	 */
	void setOriginalName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the article stands on the web, as it says itself or as it was fetched; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.assay.model.ModelPackage#getDocument_Address()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media type of the original.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.assay.model.ModelPackage#getDocument_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Original Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the original bytes, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Hash</em>' attribute.
	 * @see #setOriginalHash(String)
	 * @see org.assay.model.ModelPackage#getDocument_OriginalHash()
	 * @model
	 * @generated
	 */
	String getOriginalHash();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getOriginalHash <em>Original Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Hash</em>' attribute.
	 * @see #getOriginalHash()
	 * @generated
	 */
	void setOriginalHash(String value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the text in UTF-8, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.assay.model.ModelPackage#getDocument_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the text in UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Length</em>' attribute.
	 * @see #setTextLength(int)
	 * @see org.assay.model.ModelPackage#getDocument_TextLength()
	 * @model
	 * @generated
	 */
	int getTextLength();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getTextLength <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Length</em>' attribute.
	 * @see #getTextLength()
	 * @generated
	 */
	void setTextLength(int value);

	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Encoding the original was decoded with, as IANA names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see #setEncoding(String)
	 * @see org.assay.model.ModelPackage#getDocument_Encoding()
	 * @model
	 * @generated
	 */
	String getEncoding();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was brought into the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.assay.model.ModelPackage#getDocument_ImportedAt()
	 * @model dataType="org.assay.model.Instant"
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.assay.model.Document#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Import Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the importer had to guess or repair, for the analyst to read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Import Notes</em>' attribute list.
	 * @see org.assay.model.ModelPackage#getDocument_ImportNotes()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	EList<String> getImportNotes();

	/**
	 * Returns the value of the '<em><b>Proofs</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Proof}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What title, byline, outlet and date rest on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proofs</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getDocument_Proofs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Proof> getProofs();

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the stretches of the text are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getDocument_Zones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Zone> getZones();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upstream outlets the article names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getDocument_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything marked in the text, in order of position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getDocument_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the article states, one proposition each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getDocument_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

} // Document
