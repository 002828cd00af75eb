/**
 */
package org.assay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Highlight</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch the analyst marked with a note.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Highlight#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getHighlight()
 * @model
 * @generated
 */
public interface Highlight extends Annotation {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.assay.model.ModelPackage#getHighlight_Label()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.assay.model.Highlight#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // Highlight
