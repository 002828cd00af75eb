/**
 */
package org.assay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who publishes or speaks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.Source#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assay.model.Source#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.assay.model.Source#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.assay.model.Source#getGradeReason <em>Grade Reason</em>}</li>
 *   <li>{@link org.assay.model.Source#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.assay.model.ModelPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as the analyst wants to read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assay.model.ModelPackage#getSource_Name()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assay.model.Source#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"outlet"</code>.
	 * The literals are from the enumeration {@link org.assay.model.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of party it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assay.model.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.assay.model.ModelPackage#getSource_Kind()
	 * @model default="outlet"
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.assay.model.Source#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assay.model.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names and web hosts it goes by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.assay.model.ModelPackage#getSource_Aliases()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assay.model.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reliability as graded by the analyst; never computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see org.assay.model.Grade
	 * @see #setGrade(Grade)
	 * @see org.assay.model.ModelPackage#getSource_Grade()
	 * @model
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link org.assay.model.Source#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see org.assay.model.Grade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Grade Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the analyst graded it so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade Reason</em>' attribute.
	 * @see #setGradeReason(String)
	 * @see org.assay.model.ModelPackage#getSource_GradeReason()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getGradeReason();

	/**
	 * Sets the value of the '{@link org.assay.model.Source#getGradeReason <em>Grade Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade Reason</em>' attribute.
	 * @see #getGradeReason()
	 * @generated
	 */
	void setGradeReason(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free note of the analyst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.assay.model.ModelPackage#getSource_Note()
	 * @model dataType="org.assay.model.QuotedText"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.assay.model.Source#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Source
