/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An upstream outlet that an article names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Citation#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.Citation#getUrl <em>Url</em>}</li>
 *   <li>{@link org.assay.model.Citation#getSpan <em>Span</em>}</li>
 *   <li>{@link org.assay.model.Citation#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends Judged {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or host as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assay.model.ModelPackage#getCitation_Name()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assay.model.Citation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address, when the article links to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.assay.model.ModelPackage#getCitation_Url()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.assay.model.Citation#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' containment reference.
	 * @see #setSpan(Span)
	 * @see org.assay.model.ModelPackage#getCitation_Span()
	 * @model containment="true"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.assay.model.Citation#getSpan <em>Span</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' containment reference.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source it stands for, when known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.assay.model.ModelPackage#getCitation_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.assay.model.Citation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // Citation
