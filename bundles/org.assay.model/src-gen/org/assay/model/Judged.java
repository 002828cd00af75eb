/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judged</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that can be proposed, accepted, rejected or left open.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Judged#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.assay.model.Judged#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getJudged()
 * @model abstract="true"
 * @generated
 */
public interface Judged extends Identified {
	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.assay.model.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All decisions, oldest first. The last one by the analyst counts; without one, the last by an analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.assay.model.ModelPackage#getJudged_Judgements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Judgement> getJudgements();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free note of the analyst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.assay.model.ModelPackage#getJudged_Note()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.assay.model.Judged#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Judged
