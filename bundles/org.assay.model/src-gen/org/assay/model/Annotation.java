/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something marked in a text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Annotation#getSpans <em>Spans</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getAnnotation()
 * @model abstract="true"
 * @generated
 */
public interface Annotation extends Judged {
	/**
	 * Returns the value of the '<em><b>Spans</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is; several when discontinuous.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spans</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getAnnotation_Spans()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Span> getSpans();

} // Annotation
