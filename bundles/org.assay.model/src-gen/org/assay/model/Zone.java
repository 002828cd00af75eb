/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a stretch of the text is. A reversible layer; hides nothing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Zone#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assay.model.Zone#getSpan <em>Span</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getZone()
 * @model
 * @generated
 */
public interface Zone extends Judged {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.ZoneKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assay.model.ZoneKind
	 * @see #setKind(ZoneKind)
	 * @see org.assay.model.ModelPackage#getZone_Kind()
	 * @model
	 * @generated
	 */
	ZoneKind getKind();

	/**
	 * Sets the value of the '{@link org.assay.model.Zone#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assay.model.ZoneKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ZoneKind value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' containment reference.
	 * @see #setSpan(Span)
	 * @see org.assay.model.ModelPackage#getZone_Span()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.assay.model.Zone#getSpan <em>Span</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' containment reference.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

} // Zone
