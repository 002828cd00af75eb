/**
 */
package org.assay.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sources, documents, claims and what the analyst decided about them.
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assay:model";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "assay";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.assay.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assay.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.IdentifiedImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.JudgedImpl <em>Judged</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.JudgedImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getJudged()
	 * @generated
	 */
	int JUDGED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGED__JUDGEMENTS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGED__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Judged</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.JudgementImpl <em>Judgement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.JudgementImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getJudgement()
	 * @generated
	 */
	int JUDGEMENT = 2;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__VERDICT = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__BY = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__VERSION = 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__WHEN = 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__RULE = 4;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__INPUTS = 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__CONFIDENCE = 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__NOTE = 7;

	/**
	 * The number of structural features of the '<em>Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.SpanImpl <em>Span</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.SpanImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getSpan()
	 * @generated
	 */
	int SPAN = 3;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__BEGIN = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__END = 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__QUOTE = 2;

	/**
	 * The number of structural features of the '<em>Span</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.CaseImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getCase()
	 * @generated
	 */
	int CASE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FORMAT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CREATED_AT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SOURCES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ENTITIES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__RATES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DOCUMENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__QUESTIONS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Comparisons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__COMPARISONS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ORIGINS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__EVENTS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Hypotheses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__HYPOTHESES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Write Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__WRITE_UPS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.FileHeadImpl <em>File Head</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.FileHeadImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getFileHead()
	 * @generated
	 */
	int FILE_HEAD = 5;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_HEAD__FORMAT = 0;

	/**
	 * The number of structural features of the '<em>File Head</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_HEAD_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.SourceImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ALIASES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__GRADE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grade Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__GRADE_REASON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.EntityImpl <em>Entity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.EntityImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getEntity()
	 * @generated
	 */
	int ENTITY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__NAME = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__TYPE = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ALIASES = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.ConversionRateImpl <em>Conversion Rate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.ConversionRateImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getConversionRate()
	 * @generated
	 */
	int CONVERSION_RATE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE__FACTOR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE__DATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE__BASIS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Conversion Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSION_RATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.DocumentImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FORMAT = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Case</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CASE = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TITLE = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Byline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__BYLINE = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__OUTLET = JUDGED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PUBLISHED_AT = JUDGED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LANGUAGE = JUDGED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Original Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ORIGINAL_NAME = JUDGED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ADDRESS = JUDGED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__MEDIA_TYPE = JUDGED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Original Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ORIGINAL_HASH = JUDGED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_HASH = JUDGED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_LENGTH = JUDGED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ENCODING = JUDGED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__IMPORTED_AT = JUDGED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Import Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__IMPORT_NOTES = JUDGED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Proofs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PROOFS = JUDGED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ZONES = JUDGED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CITATIONS = JUDGED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ANNOTATIONS = JUDGED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CLAIMS = JUDGED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.ProofImpl <em>Proof</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.ProofImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getProof()
	 * @generated
	 */
	int PROOF = 10;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__BASIS = 1;

	/**
	 * The feature id for the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__SPAN = 2;

	/**
	 * The number of structural features of the '<em>Proof</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.ZoneImpl <em>Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.ZoneImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getZone()
	 * @generated
	 */
	int ZONE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__KIND = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__SPAN = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.CitationImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NAME = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__URL = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SPAN = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SOURCE = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.AnnotationImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SPANS = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.HighlightImpl <em>Highlight</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.HighlightImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getHighlight()
	 * @generated
	 */
	int HIGHLIGHT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHT__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHT__JUDGEMENTS = ANNOTATION__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHT__NOTE = ANNOTATION__NOTE;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHT__SPANS = ANNOTATION__SPANS;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHT__LABEL = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Highlight</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHT_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.MentionImpl <em>Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.MentionImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getMention()
	 * @generated
	 */
	int MENTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__JUDGEMENTS = ANNOTATION__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__NOTE = ANNOTATION__NOTE;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__SPANS = ANNOTATION__SPANS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__TYPE = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__NAME = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ENTITY = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.TimeExpressionImpl <em>Time Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.TimeExpressionImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getTimeExpression()
	 * @generated
	 */
	int TIME_EXPRESSION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__JUDGEMENTS = ANNOTATION__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__NOTE = ANNOTATION__NOTE;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__SPANS = ANNOTATION__SPANS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__TYPE = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__VALUE = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ANCHOR = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Arithmetic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ARITHMETIC = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Time Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.FigureImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__JUDGEMENTS = ANNOTATION__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__NOTE = ANNOTATION__NOTE;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__SPANS = ANNOTATION__SPANS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VALUE = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__HIGH = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__UNIT = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__UNIT_TEXT = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Approximation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__APPROXIMATION = ANNOTATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__CHANGE = ANNOTATION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Referent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__REFERENT = ANNOTATION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Referent Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__REFERENT_SPAN = ANNOTATION_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.QuotationImpl <em>Quotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.QuotationImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getQuotation()
	 * @generated
	 */
	int QUOTATION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__JUDGEMENTS = ANNOTATION__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__NOTE = ANNOTATION__NOTE;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__SPANS = ANNOTATION__SPANS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__KIND = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__CUE = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__SOURCE = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__SPEAKER = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Speaker Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__SPEAKER_ENTITY = ANNOTATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__STANCE = ANNOTATION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__VIA = ANNOTATION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__AUTHORITY = ANNOTATION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__CONDITIONS = ANNOTATION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Hedged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__HEDGED = ANNOTATION_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__NEGATED = ANNOTATION_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Quotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.ClaimImpl <em>Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.ClaimImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getClaim()
	 * @generated
	 */
	int CLAIM = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CONTENT = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SUMMARY = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__POLARITY = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__MODALITY = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Credibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CREDIBILITY = JUDGED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CONDITIONS = JUDGED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SLOTS = JUDGED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__FIGURES = JUDGED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Times</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__TIMES = JUDGED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Quotation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__QUOTATION = JUDGED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Chain</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CHAIN = JUDGED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.SlotImpl <em>Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.SlotImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getSlot()
	 * @generated
	 */
	int SLOT = 20;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__SPAN = 2;

	/**
	 * The number of structural features of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.AttributionLinkImpl <em>Attribution Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.AttributionLinkImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getAttributionLink()
	 * @generated
	 */
	int ATTRIBUTION_LINK = 21;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__NAME = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__ENTITY = 3;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__SPANS = 4;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__CUE = 5;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__STANCE = 6;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK__AUTHORITY = 7;

	/**
	 * The number of structural features of the '<em>Attribution Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_LINK_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.QuestionImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TITLE = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CLAIMS = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.EvidenceImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 23;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Span</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SPAN = 1;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LABEL = 3;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.ComparisonImpl <em>Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.ComparisonImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__RELATION = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>A</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__A = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>B</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__B = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__WHY = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.OriginImpl <em>Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.OriginImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__TITLE = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__DOCUMENTS = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__WHY = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.EventImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TITLE = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__HAPPENED = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Said</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SAID = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PUBLISHED = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__EVIDENCE = JUDGED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.HypothesisImpl <em>Hypothesis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.HypothesisImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getHypothesis()
	 * @generated
	 */
	int HYPOTHESIS = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Hypothesis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.WriteUpImpl <em>Write Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.WriteUpImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getWriteUp()
	 * @generated
	 */
	int WRITE_UP = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_UP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_UP__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_UP__FILE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Write Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_UP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.EvidenceItemImpl <em>Evidence Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.EvidenceItemImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getEvidenceItem()
	 * @generated
	 */
	int EVIDENCE_ITEM = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__STATEMENT = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__RESTS = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Credibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__CREDIBILITY = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relevance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__RELEVANCE = JUDGED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__RATINGS = JUDGED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Evidence Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.assay.model.impl.RatingImpl <em>Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.impl.RatingImpl
	 * @see org.assay.model.impl.ModelPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__ID = JUDGED__ID;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__JUDGEMENTS = JUDGED__JUDGEMENTS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__NOTE = JUDGED__NOTE;

	/**
	 * The feature id for the '<em><b>Hypothesis</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__HYPOTHESIS = JUDGED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consistency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__CONSISTENCY = JUDGED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_FEATURE_COUNT = JUDGED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.assay.model.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Verdict
	 * @see org.assay.model.impl.ModelPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 31;

	/**
	 * The meta object id for the '{@link org.assay.model.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.SourceKind
	 * @see org.assay.model.impl.ModelPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 32;

	/**
	 * The meta object id for the '{@link org.assay.model.Grade <em>Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Grade
	 * @see org.assay.model.impl.ModelPackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 33;

	/**
	 * The meta object id for the '{@link org.assay.model.Credibility <em>Credibility</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Credibility
	 * @see org.assay.model.impl.ModelPackageImpl#getCredibility()
	 * @generated
	 */
	int CREDIBILITY = 34;

	/**
	 * The meta object id for the '{@link org.assay.model.ZoneKind <em>Zone Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.ZoneKind
	 * @see org.assay.model.impl.ModelPackageImpl#getZoneKind()
	 * @generated
	 */
	int ZONE_KIND = 35;

	/**
	 * The meta object id for the '{@link org.assay.model.MentionType <em>Mention Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.MentionType
	 * @see org.assay.model.impl.ModelPackageImpl#getMentionType()
	 * @generated
	 */
	int MENTION_TYPE = 36;

	/**
	 * The meta object id for the '{@link org.assay.model.TimexType <em>Timex Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.TimexType
	 * @see org.assay.model.impl.ModelPackageImpl#getTimexType()
	 * @generated
	 */
	int TIMEX_TYPE = 37;

	/**
	 * The meta object id for the '{@link org.assay.model.Approximation <em>Approximation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Approximation
	 * @see org.assay.model.impl.ModelPackageImpl#getApproximation()
	 * @generated
	 */
	int APPROXIMATION = 38;

	/**
	 * The meta object id for the '{@link org.assay.model.Change <em>Change</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Change
	 * @see org.assay.model.impl.ModelPackageImpl#getChange()
	 * @generated
	 */
	int CHANGE = 39;

	/**
	 * The meta object id for the '{@link org.assay.model.QuotationKind <em>Quotation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.QuotationKind
	 * @see org.assay.model.impl.ModelPackageImpl#getQuotationKind()
	 * @generated
	 */
	int QUOTATION_KIND = 40;

	/**
	 * The meta object id for the '{@link org.assay.model.Stance <em>Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Stance
	 * @see org.assay.model.impl.ModelPackageImpl#getStance()
	 * @generated
	 */
	int STANCE = 41;

	/**
	 * The meta object id for the '{@link org.assay.model.Authority <em>Authority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Authority
	 * @see org.assay.model.impl.ModelPackageImpl#getAuthority()
	 * @generated
	 */
	int AUTHORITY = 42;

	/**
	 * The meta object id for the '{@link org.assay.model.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Polarity
	 * @see org.assay.model.impl.ModelPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 43;

	/**
	 * The meta object id for the '{@link org.assay.model.Modality <em>Modality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Modality
	 * @see org.assay.model.impl.ModelPackageImpl#getModality()
	 * @generated
	 */
	int MODALITY = 44;

	/**
	 * The meta object id for the '{@link org.assay.model.Relation <em>Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Relation
	 * @see org.assay.model.impl.ModelPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 45;

	/**
	 * The meta object id for the '{@link org.assay.model.LinkRole <em>Link Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.LinkRole
	 * @see org.assay.model.impl.ModelPackageImpl#getLinkRole()
	 * @generated
	 */
	int LINK_ROLE = 46;

	/**
	 * The meta object id for the '{@link org.assay.model.Consistency <em>Consistency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Consistency
	 * @see org.assay.model.impl.ModelPackageImpl#getConsistency()
	 * @generated
	 */
	int CONSISTENCY = 47;

	/**
	 * The meta object id for the '{@link org.assay.model.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assay.model.Level
	 * @see org.assay.model.impl.ModelPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 48;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.assay.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 49;

	/**
	 * The meta object id for the '<em>Quoted Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.assay.model.impl.ModelPackageImpl#getQuotedText()
	 * @generated
	 */
	int QUOTED_TEXT = 50;


	/**
	 * Returns the meta object for class '{@link org.assay.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.assay.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assay.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Judged <em>Judged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judged</em>'.
	 * @see org.assay.model.Judged
	 * @generated
	 */
	EClass getJudged();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Judged#getJudgements <em>Judgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Judgements</em>'.
	 * @see org.assay.model.Judged#getJudgements()
	 * @see #getJudged()
	 * @generated
	 */
	EReference getJudged_Judgements();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judged#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.assay.model.Judged#getNote()
	 * @see #getJudged()
	 * @generated
	 */
	EAttribute getJudged_Note();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Judgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judgement</em>'.
	 * @see org.assay.model.Judgement
	 * @generated
	 */
	EClass getJudgement();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.assay.model.Judgement#getVerdict()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assay.model.Judgement#getBy()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_By();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.assay.model.Judgement#getVersion()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.assay.model.Judgement#getWhen()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_When();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.assay.model.Judgement#getRule()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs</em>'.
	 * @see org.assay.model.Judgement#getInputs()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.assay.model.Judgement#getConfidence()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Judgement#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.assay.model.Judgement#getNote()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Note();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Span <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Span</em>'.
	 * @see org.assay.model.Span
	 * @generated
	 */
	EClass getSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Span#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.assay.model.Span#getBegin()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Span#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.assay.model.Span#getEnd()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_End();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Span#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.assay.model.Span#getQuote()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Quote();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.assay.model.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Case#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.assay.model.Case#getFormat()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Case#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assay.model.Case#getName()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Case#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.assay.model.Case#getDescription()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Case#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.assay.model.Case#getCreatedAt()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_CreatedAt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.assay.model.Case#getSources()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entities</em>'.
	 * @see org.assay.model.Case#getEntities()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Entities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getRates <em>Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rates</em>'.
	 * @see org.assay.model.Case#getRates()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Rates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.assay.model.Case#getDocuments()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.assay.model.Case#getQuestions()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getComparisons <em>Comparisons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comparisons</em>'.
	 * @see org.assay.model.Case#getComparisons()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Comparisons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.assay.model.Case#getOrigins()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Origins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.assay.model.Case#getEvents()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getHypotheses <em>Hypotheses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hypotheses</em>'.
	 * @see org.assay.model.Case#getHypotheses()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Hypotheses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getWriteUps <em>Write Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Write Ups</em>'.
	 * @see org.assay.model.Case#getWriteUps()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_WriteUps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Case#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.assay.model.Case#getEvidence()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Evidence();

	/**
	 * Returns the meta object for class '{@link org.assay.model.FileHead <em>File Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Head</em>'.
	 * @see org.assay.model.FileHead
	 * @generated
	 */
	EClass getFileHead();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.FileHead#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.assay.model.FileHead#getFormat()
	 * @see #getFileHead()
	 * @generated
	 */
	EAttribute getFileHead_Format();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.assay.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Source#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assay.model.Source#getName()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Source#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assay.model.Source#getKind()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.assay.model.Source#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.assay.model.Source#getAliases()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Source#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.assay.model.Source#getGrade()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Source#getGradeReason <em>Grade Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade Reason</em>'.
	 * @see org.assay.model.Source#getGradeReason()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_GradeReason();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Source#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.assay.model.Source#getNote()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Note();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Entity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity</em>'.
	 * @see org.assay.model.Entity
	 * @generated
	 */
	EClass getEntity();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Entity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assay.model.Entity#getName()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Entity#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.assay.model.Entity#getType()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Type();

	/**
	 * Returns the meta object for the attribute list '{@link org.assay.model.Entity#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.assay.model.Entity#getAliases()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Aliases();

	/**
	 * Returns the meta object for class '{@link org.assay.model.ConversionRate <em>Conversion Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conversion Rate</em>'.
	 * @see org.assay.model.ConversionRate
	 * @generated
	 */
	EClass getConversionRate();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.ConversionRate#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.assay.model.ConversionRate#getFrom()
	 * @see #getConversionRate()
	 * @generated
	 */
	EAttribute getConversionRate_From();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.ConversionRate#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.assay.model.ConversionRate#getTo()
	 * @see #getConversionRate()
	 * @generated
	 */
	EAttribute getConversionRate_To();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.ConversionRate#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.assay.model.ConversionRate#getFactor()
	 * @see #getConversionRate()
	 * @generated
	 */
	EAttribute getConversionRate_Factor();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.ConversionRate#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.assay.model.ConversionRate#getDate()
	 * @see #getConversionRate()
	 * @generated
	 */
	EAttribute getConversionRate_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.ConversionRate#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.assay.model.ConversionRate#getBasis()
	 * @see #getConversionRate()
	 * @generated
	 */
	EAttribute getConversionRate_Basis();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.assay.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.assay.model.Document#getFormat()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Format();

	/**
	 * Returns the meta object for the container reference '{@link org.assay.model.Document#getCase <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Case</em>'.
	 * @see org.assay.model.Document#getCase()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Case();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assay.model.Document#getTitle()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getByline <em>Byline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Byline</em>'.
	 * @see org.assay.model.Document#getByline()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Byline();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Document#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Outlet</em>'.
	 * @see org.assay.model.Document#getOutlet()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Outlet();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getPublishedAt <em>Published At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published At</em>'.
	 * @see org.assay.model.Document#getPublishedAt()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_PublishedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.assay.model.Document#getLanguage()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getOriginalName <em>Original Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original Name</em>'.
	 * @see org.assay.model.Document#getOriginalName()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_OriginalName();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.assay.model.Document#getAddress()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.assay.model.Document#getMediaType()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getOriginalHash <em>Original Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original Hash</em>'.
	 * @see org.assay.model.Document#getOriginalHash()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_OriginalHash();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.assay.model.Document#getTextHash()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getTextLength <em>Text Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Length</em>'.
	 * @see org.assay.model.Document#getTextLength()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextLength();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.assay.model.Document#getEncoding()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Document#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.assay.model.Document#getImportedAt()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_ImportedAt();

	/**
	 * Returns the meta object for the attribute list '{@link org.assay.model.Document#getImportNotes <em>Import Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Import Notes</em>'.
	 * @see org.assay.model.Document#getImportNotes()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_ImportNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Document#getProofs <em>Proofs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Proofs</em>'.
	 * @see org.assay.model.Document#getProofs()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Proofs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Document#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Zones</em>'.
	 * @see org.assay.model.Document#getZones()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Zones();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Document#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.assay.model.Document#getCitations()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Document#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.assay.model.Document#getAnnotations()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Document#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.assay.model.Document#getClaims()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Claims();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Proof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proof</em>'.
	 * @see org.assay.model.Proof
	 * @generated
	 */
	EClass getProof();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Proof#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.assay.model.Proof#getField()
	 * @see #getProof()
	 * @generated
	 */
	EAttribute getProof_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Proof#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.assay.model.Proof#getBasis()
	 * @see #getProof()
	 * @generated
	 */
	EAttribute getProof_Basis();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Proof#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Span</em>'.
	 * @see org.assay.model.Proof#getSpan()
	 * @see #getProof()
	 * @generated
	 */
	EReference getProof_Span();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone</em>'.
	 * @see org.assay.model.Zone
	 * @generated
	 */
	EClass getZone();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Zone#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assay.model.Zone#getKind()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Zone#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Span</em>'.
	 * @see org.assay.model.Zone#getSpan()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Span();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.assay.model.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Citation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assay.model.Citation#getName()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Citation#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.assay.model.Citation#getUrl()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Url();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Citation#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Span</em>'.
	 * @see org.assay.model.Citation#getSpan()
	 * @see #getCitation()
	 * @generated
	 */
	EReference getCitation_Span();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Citation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.assay.model.Citation#getSource()
	 * @see #getCitation()
	 * @generated
	 */
	EReference getCitation_Source();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.assay.model.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Annotation#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.assay.model.Annotation#getSpans()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Spans();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Highlight <em>Highlight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Highlight</em>'.
	 * @see org.assay.model.Highlight
	 * @generated
	 */
	EClass getHighlight();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Highlight#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.assay.model.Highlight#getLabel()
	 * @see #getHighlight()
	 * @generated
	 */
	EAttribute getHighlight_Label();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Mention <em>Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mention</em>'.
	 * @see org.assay.model.Mention
	 * @generated
	 */
	EClass getMention();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Mention#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.assay.model.Mention#getType()
	 * @see #getMention()
	 * @generated
	 */
	EAttribute getMention_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Mention#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assay.model.Mention#getName()
	 * @see #getMention()
	 * @generated
	 */
	EAttribute getMention_Name();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Mention#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Entity</em>'.
	 * @see org.assay.model.Mention#getEntity()
	 * @see #getMention()
	 * @generated
	 */
	EReference getMention_Entity();

	/**
	 * Returns the meta object for class '{@link org.assay.model.TimeExpression <em>Time Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Expression</em>'.
	 * @see org.assay.model.TimeExpression
	 * @generated
	 */
	EClass getTimeExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.TimeExpression#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.assay.model.TimeExpression#getType()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.TimeExpression#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.assay.model.TimeExpression#getValue()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.TimeExpression#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor</em>'.
	 * @see org.assay.model.TimeExpression#getAnchor()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.TimeExpression#getArithmetic <em>Arithmetic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arithmetic</em>'.
	 * @see org.assay.model.TimeExpression#getArithmetic()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Arithmetic();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.assay.model.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.assay.model.Figure#getValue()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.assay.model.Figure#getHigh()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_High();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.assay.model.Figure#getUnit()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getUnitText <em>Unit Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Text</em>'.
	 * @see org.assay.model.Figure#getUnitText()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_UnitText();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getApproximation <em>Approximation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approximation</em>'.
	 * @see org.assay.model.Figure#getApproximation()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Approximation();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.assay.model.Figure#getChange()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Change();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Figure#getReferent <em>Referent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referent</em>'.
	 * @see org.assay.model.Figure#getReferent()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Referent();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Figure#getReferentSpan <em>Referent Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Referent Span</em>'.
	 * @see org.assay.model.Figure#getReferentSpan()
	 * @see #getFigure()
	 * @generated
	 */
	EReference getFigure_ReferentSpan();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Quotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quotation</em>'.
	 * @see org.assay.model.Quotation
	 * @generated
	 */
	EClass getQuotation();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assay.model.Quotation#getKind()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Quotation#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cue</em>'.
	 * @see org.assay.model.Quotation#getCue()
	 * @see #getQuotation()
	 * @generated
	 */
	EReference getQuotation_Cue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Quotation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source</em>'.
	 * @see org.assay.model.Quotation#getSource()
	 * @see #getQuotation()
	 * @generated
	 */
	EReference getQuotation_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.assay.model.Quotation#getSpeaker()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Speaker();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Quotation#getSpeakerEntity <em>Speaker Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Speaker Entity</em>'.
	 * @see org.assay.model.Quotation#getSpeakerEntity()
	 * @see #getQuotation()
	 * @generated
	 */
	EReference getQuotation_SpeakerEntity();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.assay.model.Quotation#getStance()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Stance();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Via</em>'.
	 * @see org.assay.model.Quotation#getVia()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Via();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.assay.model.Quotation#getAuthority()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Authority();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Quotation#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.assay.model.Quotation#getConditions()
	 * @see #getQuotation()
	 * @generated
	 */
	EReference getQuotation_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#isHedged <em>Hedged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hedged</em>'.
	 * @see org.assay.model.Quotation#isHedged()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Hedged();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Quotation#isNegated <em>Negated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negated</em>'.
	 * @see org.assay.model.Quotation#isNegated()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Negated();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Claim <em>Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim</em>'.
	 * @see org.assay.model.Claim
	 * @generated
	 */
	EClass getClaim();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Claim#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Content</em>'.
	 * @see org.assay.model.Claim#getContent()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Claim#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.assay.model.Claim#getSummary()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Claim#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.assay.model.Claim#getPolarity()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Claim#getModality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modality</em>'.
	 * @see org.assay.model.Claim#getModality()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Modality();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Claim#getCredibility <em>Credibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credibility</em>'.
	 * @see org.assay.model.Claim#getCredibility()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Credibility();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Claim#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.assay.model.Claim#getConditions()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Claim#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.assay.model.Claim#getSlots()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Slots();

	/**
	 * Returns the meta object for the reference list '{@link org.assay.model.Claim#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Figures</em>'.
	 * @see org.assay.model.Claim#getFigures()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Figures();

	/**
	 * Returns the meta object for the reference list '{@link org.assay.model.Claim#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Times</em>'.
	 * @see org.assay.model.Claim#getTimes()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Times();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Claim#getQuotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Quotation</em>'.
	 * @see org.assay.model.Claim#getQuotation()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Quotation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Claim#getChain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chain</em>'.
	 * @see org.assay.model.Claim#getChain()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Chain();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Slot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slot</em>'.
	 * @see org.assay.model.Slot
	 * @generated
	 */
	EClass getSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Slot#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.assay.model.Slot#getRole()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Slot#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.assay.model.Slot#getValue()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Value();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Slot#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Span</em>'.
	 * @see org.assay.model.Slot#getSpan()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Span();

	/**
	 * Returns the meta object for class '{@link org.assay.model.AttributionLink <em>Attribution Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribution Link</em>'.
	 * @see org.assay.model.AttributionLink
	 * @generated
	 */
	EClass getAttributionLink();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.AttributionLink#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.assay.model.AttributionLink#getRole()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EAttribute getAttributionLink_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.AttributionLink#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assay.model.AttributionLink#getName()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EAttribute getAttributionLink_Name();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.AttributionLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.assay.model.AttributionLink#getSource()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EReference getAttributionLink_Source();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.AttributionLink#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Entity</em>'.
	 * @see org.assay.model.AttributionLink#getEntity()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EReference getAttributionLink_Entity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.AttributionLink#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.assay.model.AttributionLink#getSpans()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EReference getAttributionLink_Spans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.AttributionLink#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cue</em>'.
	 * @see org.assay.model.AttributionLink#getCue()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EReference getAttributionLink_Cue();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.AttributionLink#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.assay.model.AttributionLink#getStance()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EAttribute getAttributionLink_Stance();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.AttributionLink#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.assay.model.AttributionLink#getAuthority()
	 * @see #getAttributionLink()
	 * @generated
	 */
	EAttribute getAttributionLink_Authority();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.assay.model.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Question#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assay.model.Question#getTitle()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Title();

	/**
	 * Returns the meta object for the reference list '{@link org.assay.model.Question#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Claims</em>'.
	 * @see org.assay.model.Question#getClaims()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Claims();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.assay.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Evidence#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.assay.model.Evidence#getDocument()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Document();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Evidence#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Span</em>'.
	 * @see org.assay.model.Evidence#getSpan()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Span();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Evidence#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.assay.model.Evidence#getElement()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Evidence#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.assay.model.Evidence#getLabel()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Label();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparison</em>'.
	 * @see org.assay.model.Comparison
	 * @generated
	 */
	EClass getComparison();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Comparison#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.assay.model.Comparison#getRelation()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Relation();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Comparison#getA <em>A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>A</em>'.
	 * @see org.assay.model.Comparison#getA()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_A();

	/**
	 * Returns the meta object for the containment reference '{@link org.assay.model.Comparison#getB <em>B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>B</em>'.
	 * @see org.assay.model.Comparison#getB()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_B();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Comparison#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.assay.model.Comparison#getWhy()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Why();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin</em>'.
	 * @see org.assay.model.Origin
	 * @generated
	 */
	EClass getOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Origin#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assay.model.Origin#getTitle()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Title();

	/**
	 * Returns the meta object for the reference list '{@link org.assay.model.Origin#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.assay.model.Origin#getDocuments()
	 * @see #getOrigin()
	 * @generated
	 */
	EReference getOrigin_Documents();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Origin#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.assay.model.Origin#getWhy()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Why();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.assay.model.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Event#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assay.model.Event#getTitle()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.assay.model.Event#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Happened</em>'.
	 * @see org.assay.model.Event#getHappened()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Happened();

	/**
	 * Returns the meta object for the attribute list '{@link org.assay.model.Event#getSaid <em>Said</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Said</em>'.
	 * @see org.assay.model.Event#getSaid()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Said();

	/**
	 * Returns the meta object for the attribute list '{@link org.assay.model.Event#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Published</em>'.
	 * @see org.assay.model.Event#getPublished()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Published();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.Event#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.assay.model.Event#getEvidence()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Evidence();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Hypothesis <em>Hypothesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hypothesis</em>'.
	 * @see org.assay.model.Hypothesis
	 * @generated
	 */
	EClass getHypothesis();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Hypothesis#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assay.model.Hypothesis#getTitle()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Hypothesis#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.assay.model.Hypothesis#getNote()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Note();

	/**
	 * Returns the meta object for class '{@link org.assay.model.WriteUp <em>Write Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Write Up</em>'.
	 * @see org.assay.model.WriteUp
	 * @generated
	 */
	EClass getWriteUp();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.WriteUp#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assay.model.WriteUp#getTitle()
	 * @see #getWriteUp()
	 * @generated
	 */
	EAttribute getWriteUp_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.WriteUp#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.assay.model.WriteUp#getFile()
	 * @see #getWriteUp()
	 * @generated
	 */
	EAttribute getWriteUp_File();

	/**
	 * Returns the meta object for class '{@link org.assay.model.EvidenceItem <em>Evidence Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Item</em>'.
	 * @see org.assay.model.EvidenceItem
	 * @generated
	 */
	EClass getEvidenceItem();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.EvidenceItem#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.assay.model.EvidenceItem#getStatement()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Statement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.EvidenceItem#getRests <em>Rests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rests</em>'.
	 * @see org.assay.model.EvidenceItem#getRests()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EReference getEvidenceItem_Rests();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.EvidenceItem#getCredibility <em>Credibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credibility</em>'.
	 * @see org.assay.model.EvidenceItem#getCredibility()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Credibility();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.EvidenceItem#getRelevance <em>Relevance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relevance</em>'.
	 * @see org.assay.model.EvidenceItem#getRelevance()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Relevance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assay.model.EvidenceItem#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ratings</em>'.
	 * @see org.assay.model.EvidenceItem#getRatings()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EReference getEvidenceItem_Ratings();

	/**
	 * Returns the meta object for class '{@link org.assay.model.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rating</em>'.
	 * @see org.assay.model.Rating
	 * @generated
	 */
	EClass getRating();

	/**
	 * Returns the meta object for the reference '{@link org.assay.model.Rating#getHypothesis <em>Hypothesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Hypothesis</em>'.
	 * @see org.assay.model.Rating#getHypothesis()
	 * @see #getRating()
	 * @generated
	 */
	EReference getRating_Hypothesis();

	/**
	 * Returns the meta object for the attribute '{@link org.assay.model.Rating#getConsistency <em>Consistency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consistency</em>'.
	 * @see org.assay.model.Rating#getConsistency()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Consistency();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.assay.model.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.assay.model.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grade</em>'.
	 * @see org.assay.model.Grade
	 * @generated
	 */
	EEnum getGrade();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Credibility <em>Credibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Credibility</em>'.
	 * @see org.assay.model.Credibility
	 * @generated
	 */
	EEnum getCredibility();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.ZoneKind <em>Zone Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Zone Kind</em>'.
	 * @see org.assay.model.ZoneKind
	 * @generated
	 */
	EEnum getZoneKind();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.MentionType <em>Mention Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mention Type</em>'.
	 * @see org.assay.model.MentionType
	 * @generated
	 */
	EEnum getMentionType();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.TimexType <em>Timex Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Timex Type</em>'.
	 * @see org.assay.model.TimexType
	 * @generated
	 */
	EEnum getTimexType();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Approximation <em>Approximation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Approximation</em>'.
	 * @see org.assay.model.Approximation
	 * @generated
	 */
	EEnum getApproximation();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Change <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change</em>'.
	 * @see org.assay.model.Change
	 * @generated
	 */
	EEnum getChange();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.QuotationKind <em>Quotation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quotation Kind</em>'.
	 * @see org.assay.model.QuotationKind
	 * @generated
	 */
	EEnum getQuotationKind();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Stance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stance</em>'.
	 * @see org.assay.model.Stance
	 * @generated
	 */
	EEnum getStance();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Authority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Authority</em>'.
	 * @see org.assay.model.Authority
	 * @generated
	 */
	EEnum getAuthority();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.assay.model.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Modality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Modality</em>'.
	 * @see org.assay.model.Modality
	 * @generated
	 */
	EEnum getModality();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation</em>'.
	 * @see org.assay.model.Relation
	 * @generated
	 */
	EEnum getRelation();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.LinkRole <em>Link Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Role</em>'.
	 * @see org.assay.model.LinkRole
	 * @generated
	 */
	EEnum getLinkRole();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Consistency <em>Consistency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consistency</em>'.
	 * @see org.assay.model.Consistency
	 * @generated
	 */
	EEnum getConsistency();

	/**
	 * Returns the meta object for enum '{@link org.assay.model.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.assay.model.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, written as ISO 8601 with seconds.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Quoted Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Words taken from a text or typed by a person. Written with backslash escapes for control characters and line ends, because XML 1.0 cannot hold them.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Quoted Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getQuotedText();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.assay.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.IdentifiedImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.JudgedImpl <em>Judged</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.JudgedImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getJudged()
		 * @generated
		 */
		EClass JUDGED = eINSTANCE.getJudged();

		/**
		 * The meta object literal for the '<em><b>Judgements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JUDGED__JUDGEMENTS = eINSTANCE.getJudged_Judgements();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGED__NOTE = eINSTANCE.getJudged_Note();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.JudgementImpl <em>Judgement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.JudgementImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getJudgement()
		 * @generated
		 */
		EClass JUDGEMENT = eINSTANCE.getJudgement();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__VERDICT = eINSTANCE.getJudgement_Verdict();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__BY = eINSTANCE.getJudgement_By();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__VERSION = eINSTANCE.getJudgement_Version();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__WHEN = eINSTANCE.getJudgement_When();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__RULE = eINSTANCE.getJudgement_Rule();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__INPUTS = eINSTANCE.getJudgement_Inputs();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__CONFIDENCE = eINSTANCE.getJudgement_Confidence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__NOTE = eINSTANCE.getJudgement_Note();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.SpanImpl <em>Span</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.SpanImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getSpan()
		 * @generated
		 */
		EClass SPAN = eINSTANCE.getSpan();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__BEGIN = eINSTANCE.getSpan_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__END = eINSTANCE.getSpan_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__QUOTE = eINSTANCE.getSpan_Quote();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.CaseImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__FORMAT = eINSTANCE.getCase_Format();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__NAME = eINSTANCE.getCase_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__DESCRIPTION = eINSTANCE.getCase_Description();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CREATED_AT = eINSTANCE.getCase_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__SOURCES = eINSTANCE.getCase_Sources();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ENTITIES = eINSTANCE.getCase_Entities();

		/**
		 * The meta object literal for the '<em><b>Rates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__RATES = eINSTANCE.getCase_Rates();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__DOCUMENTS = eINSTANCE.getCase_Documents();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__QUESTIONS = eINSTANCE.getCase_Questions();

		/**
		 * The meta object literal for the '<em><b>Comparisons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__COMPARISONS = eINSTANCE.getCase_Comparisons();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ORIGINS = eINSTANCE.getCase_Origins();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__EVENTS = eINSTANCE.getCase_Events();

		/**
		 * The meta object literal for the '<em><b>Hypotheses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__HYPOTHESES = eINSTANCE.getCase_Hypotheses();

		/**
		 * The meta object literal for the '<em><b>Write Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__WRITE_UPS = eINSTANCE.getCase_WriteUps();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__EVIDENCE = eINSTANCE.getCase_Evidence();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.FileHeadImpl <em>File Head</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.FileHeadImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getFileHead()
		 * @generated
		 */
		EClass FILE_HEAD = eINSTANCE.getFileHead();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_HEAD__FORMAT = eINSTANCE.getFileHead_Format();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.SourceImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__NAME = eINSTANCE.getSource_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__KIND = eINSTANCE.getSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ALIASES = eINSTANCE.getSource_Aliases();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__GRADE = eINSTANCE.getSource_Grade();

		/**
		 * The meta object literal for the '<em><b>Grade Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__GRADE_REASON = eINSTANCE.getSource_GradeReason();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__NOTE = eINSTANCE.getSource_Note();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.EntityImpl <em>Entity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.EntityImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getEntity()
		 * @generated
		 */
		EClass ENTITY = eINSTANCE.getEntity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__NAME = eINSTANCE.getEntity_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__TYPE = eINSTANCE.getEntity_Type();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__ALIASES = eINSTANCE.getEntity_Aliases();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.ConversionRateImpl <em>Conversion Rate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.ConversionRateImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getConversionRate()
		 * @generated
		 */
		EClass CONVERSION_RATE = eINSTANCE.getConversionRate();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSION_RATE__FROM = eINSTANCE.getConversionRate_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSION_RATE__TO = eINSTANCE.getConversionRate_To();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSION_RATE__FACTOR = eINSTANCE.getConversionRate_Factor();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSION_RATE__DATE = eINSTANCE.getConversionRate_Date();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSION_RATE__BASIS = eINSTANCE.getConversionRate_Basis();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.DocumentImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FORMAT = eINSTANCE.getDocument_Format();

		/**
		 * The meta object literal for the '<em><b>Case</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__CASE = eINSTANCE.getDocument_Case();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TITLE = eINSTANCE.getDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Byline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__BYLINE = eINSTANCE.getDocument_Byline();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__OUTLET = eINSTANCE.getDocument_Outlet();

		/**
		 * The meta object literal for the '<em><b>Published At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__PUBLISHED_AT = eINSTANCE.getDocument_PublishedAt();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LANGUAGE = eINSTANCE.getDocument_Language();

		/**
		 * The meta object literal for the '<em><b>Original Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ORIGINAL_NAME = eINSTANCE.getDocument_OriginalName();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ADDRESS = eINSTANCE.getDocument_Address();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__MEDIA_TYPE = eINSTANCE.getDocument_MediaType();

		/**
		 * The meta object literal for the '<em><b>Original Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ORIGINAL_HASH = eINSTANCE.getDocument_OriginalHash();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_HASH = eINSTANCE.getDocument_TextHash();

		/**
		 * The meta object literal for the '<em><b>Text Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_LENGTH = eINSTANCE.getDocument_TextLength();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ENCODING = eINSTANCE.getDocument_Encoding();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__IMPORTED_AT = eINSTANCE.getDocument_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Import Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__IMPORT_NOTES = eINSTANCE.getDocument_ImportNotes();

		/**
		 * The meta object literal for the '<em><b>Proofs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__PROOFS = eINSTANCE.getDocument_Proofs();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__ZONES = eINSTANCE.getDocument_Zones();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__CITATIONS = eINSTANCE.getDocument_Citations();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__ANNOTATIONS = eINSTANCE.getDocument_Annotations();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__CLAIMS = eINSTANCE.getDocument_Claims();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.ProofImpl <em>Proof</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.ProofImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getProof()
		 * @generated
		 */
		EClass PROOF = eINSTANCE.getProof();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROOF__FIELD = eINSTANCE.getProof_Field();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROOF__BASIS = eINSTANCE.getProof_Basis();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROOF__SPAN = eINSTANCE.getProof_Span();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.ZoneImpl <em>Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.ZoneImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getZone()
		 * @generated
		 */
		EClass ZONE = eINSTANCE.getZone();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__KIND = eINSTANCE.getZone_Kind();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__SPAN = eINSTANCE.getZone_Span();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.CitationImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getCitation()
		 * @generated
		 */
		EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NAME = eINSTANCE.getCitation_Name();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__URL = eINSTANCE.getCitation_Url();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION__SPAN = eINSTANCE.getCitation_Span();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION__SOURCE = eINSTANCE.getCitation_Source();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.AnnotationImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__SPANS = eINSTANCE.getAnnotation_Spans();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.HighlightImpl <em>Highlight</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.HighlightImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getHighlight()
		 * @generated
		 */
		EClass HIGHLIGHT = eINSTANCE.getHighlight();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHT__LABEL = eINSTANCE.getHighlight_Label();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.MentionImpl <em>Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.MentionImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getMention()
		 * @generated
		 */
		EClass MENTION = eINSTANCE.getMention();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MENTION__TYPE = eINSTANCE.getMention_Type();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MENTION__NAME = eINSTANCE.getMention_Name();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MENTION__ENTITY = eINSTANCE.getMention_Entity();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.TimeExpressionImpl <em>Time Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.TimeExpressionImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getTimeExpression()
		 * @generated
		 */
		EClass TIME_EXPRESSION = eINSTANCE.getTimeExpression();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__TYPE = eINSTANCE.getTimeExpression_Type();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__VALUE = eINSTANCE.getTimeExpression_Value();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__ANCHOR = eINSTANCE.getTimeExpression_Anchor();

		/**
		 * The meta object literal for the '<em><b>Arithmetic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__ARITHMETIC = eINSTANCE.getTimeExpression_Arithmetic();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.FigureImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__VALUE = eINSTANCE.getFigure_Value();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__HIGH = eINSTANCE.getFigure_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__UNIT = eINSTANCE.getFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Unit Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__UNIT_TEXT = eINSTANCE.getFigure_UnitText();

		/**
		 * The meta object literal for the '<em><b>Approximation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__APPROXIMATION = eINSTANCE.getFigure_Approximation();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__CHANGE = eINSTANCE.getFigure_Change();

		/**
		 * The meta object literal for the '<em><b>Referent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__REFERENT = eINSTANCE.getFigure_Referent();

		/**
		 * The meta object literal for the '<em><b>Referent Span</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIGURE__REFERENT_SPAN = eINSTANCE.getFigure_ReferentSpan();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.QuotationImpl <em>Quotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.QuotationImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getQuotation()
		 * @generated
		 */
		EClass QUOTATION = eINSTANCE.getQuotation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__KIND = eINSTANCE.getQuotation_Kind();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTATION__CUE = eINSTANCE.getQuotation_Cue();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTATION__SOURCE = eINSTANCE.getQuotation_Source();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__SPEAKER = eINSTANCE.getQuotation_Speaker();

		/**
		 * The meta object literal for the '<em><b>Speaker Entity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTATION__SPEAKER_ENTITY = eINSTANCE.getQuotation_SpeakerEntity();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__STANCE = eINSTANCE.getQuotation_Stance();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__VIA = eINSTANCE.getQuotation_Via();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__AUTHORITY = eINSTANCE.getQuotation_Authority();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTATION__CONDITIONS = eINSTANCE.getQuotation_Conditions();

		/**
		 * The meta object literal for the '<em><b>Hedged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__HEDGED = eINSTANCE.getQuotation_Hedged();

		/**
		 * The meta object literal for the '<em><b>Negated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__NEGATED = eINSTANCE.getQuotation_Negated();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.ClaimImpl <em>Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.ClaimImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getClaim()
		 * @generated
		 */
		EClass CLAIM = eINSTANCE.getClaim();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__CONTENT = eINSTANCE.getClaim_Content();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__SUMMARY = eINSTANCE.getClaim_Summary();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__POLARITY = eINSTANCE.getClaim_Polarity();

		/**
		 * The meta object literal for the '<em><b>Modality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__MODALITY = eINSTANCE.getClaim_Modality();

		/**
		 * The meta object literal for the '<em><b>Credibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__CREDIBILITY = eINSTANCE.getClaim_Credibility();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__CONDITIONS = eINSTANCE.getClaim_Conditions();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__SLOTS = eINSTANCE.getClaim_Slots();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__FIGURES = eINSTANCE.getClaim_Figures();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__TIMES = eINSTANCE.getClaim_Times();

		/**
		 * The meta object literal for the '<em><b>Quotation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__QUOTATION = eINSTANCE.getClaim_Quotation();

		/**
		 * The meta object literal for the '<em><b>Chain</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__CHAIN = eINSTANCE.getClaim_Chain();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.SlotImpl <em>Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.SlotImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getSlot()
		 * @generated
		 */
		EClass SLOT = eINSTANCE.getSlot();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__ROLE = eINSTANCE.getSlot_Role();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__VALUE = eINSTANCE.getSlot_Value();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__SPAN = eINSTANCE.getSlot_Span();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.AttributionLinkImpl <em>Attribution Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.AttributionLinkImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getAttributionLink()
		 * @generated
		 */
		EClass ATTRIBUTION_LINK = eINSTANCE.getAttributionLink();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION_LINK__ROLE = eINSTANCE.getAttributionLink_Role();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION_LINK__NAME = eINSTANCE.getAttributionLink_Name();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION_LINK__SOURCE = eINSTANCE.getAttributionLink_Source();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION_LINK__ENTITY = eINSTANCE.getAttributionLink_Entity();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION_LINK__SPANS = eINSTANCE.getAttributionLink_Spans();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION_LINK__CUE = eINSTANCE.getAttributionLink_Cue();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION_LINK__STANCE = eINSTANCE.getAttributionLink_Stance();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION_LINK__AUTHORITY = eINSTANCE.getAttributionLink_Authority();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.QuestionImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__TITLE = eINSTANCE.getQuestion_Title();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__CLAIMS = eINSTANCE.getQuestion_Claims();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.EvidenceImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__DOCUMENT = eINSTANCE.getEvidence_Document();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__SPAN = eINSTANCE.getEvidence_Span();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__ELEMENT = eINSTANCE.getEvidence_Element();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LABEL = eINSTANCE.getEvidence_Label();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.ComparisonImpl <em>Comparison</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.ComparisonImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getComparison()
		 * @generated
		 */
		EClass COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__RELATION = eINSTANCE.getComparison_Relation();

		/**
		 * The meta object literal for the '<em><b>A</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__A = eINSTANCE.getComparison_A();

		/**
		 * The meta object literal for the '<em><b>B</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__B = eINSTANCE.getComparison_B();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__WHY = eINSTANCE.getComparison_Why();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.OriginImpl <em>Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.OriginImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getOrigin()
		 * @generated
		 */
		EClass ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__TITLE = eINSTANCE.getOrigin_Title();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORIGIN__DOCUMENTS = eINSTANCE.getOrigin_Documents();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__WHY = eINSTANCE.getOrigin_Why();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.EventImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TITLE = eINSTANCE.getEvent_Title();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__HAPPENED = eINSTANCE.getEvent_Happened();

		/**
		 * The meta object literal for the '<em><b>Said</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__SAID = eINSTANCE.getEvent_Said();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PUBLISHED = eINSTANCE.getEvent_Published();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__EVIDENCE = eINSTANCE.getEvent_Evidence();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.HypothesisImpl <em>Hypothesis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.HypothesisImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getHypothesis()
		 * @generated
		 */
		EClass HYPOTHESIS = eINSTANCE.getHypothesis();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__TITLE = eINSTANCE.getHypothesis_Title();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__NOTE = eINSTANCE.getHypothesis_Note();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.WriteUpImpl <em>Write Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.WriteUpImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getWriteUp()
		 * @generated
		 */
		EClass WRITE_UP = eINSTANCE.getWriteUp();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_UP__TITLE = eINSTANCE.getWriteUp_Title();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_UP__FILE = eINSTANCE.getWriteUp_File();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.EvidenceItemImpl <em>Evidence Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.EvidenceItemImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getEvidenceItem()
		 * @generated
		 */
		EClass EVIDENCE_ITEM = eINSTANCE.getEvidenceItem();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__STATEMENT = eINSTANCE.getEvidenceItem_Statement();

		/**
		 * The meta object literal for the '<em><b>Rests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_ITEM__RESTS = eINSTANCE.getEvidenceItem_Rests();

		/**
		 * The meta object literal for the '<em><b>Credibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__CREDIBILITY = eINSTANCE.getEvidenceItem_Credibility();

		/**
		 * The meta object literal for the '<em><b>Relevance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__RELEVANCE = eINSTANCE.getEvidenceItem_Relevance();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_ITEM__RATINGS = eINSTANCE.getEvidenceItem_Ratings();

		/**
		 * The meta object literal for the '{@link org.assay.model.impl.RatingImpl <em>Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.impl.RatingImpl
		 * @see org.assay.model.impl.ModelPackageImpl#getRating()
		 * @generated
		 */
		EClass RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '<em><b>Hypothesis</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RATING__HYPOTHESIS = eINSTANCE.getRating_Hypothesis();

		/**
		 * The meta object literal for the '<em><b>Consistency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__CONSISTENCY = eINSTANCE.getRating_Consistency();

		/**
		 * The meta object literal for the '{@link org.assay.model.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Verdict
		 * @see org.assay.model.impl.ModelPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link org.assay.model.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.SourceKind
		 * @see org.assay.model.impl.ModelPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.assay.model.Grade <em>Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Grade
		 * @see org.assay.model.impl.ModelPackageImpl#getGrade()
		 * @generated
		 */
		EEnum GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '{@link org.assay.model.Credibility <em>Credibility</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Credibility
		 * @see org.assay.model.impl.ModelPackageImpl#getCredibility()
		 * @generated
		 */
		EEnum CREDIBILITY = eINSTANCE.getCredibility();

		/**
		 * The meta object literal for the '{@link org.assay.model.ZoneKind <em>Zone Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.ZoneKind
		 * @see org.assay.model.impl.ModelPackageImpl#getZoneKind()
		 * @generated
		 */
		EEnum ZONE_KIND = eINSTANCE.getZoneKind();

		/**
		 * The meta object literal for the '{@link org.assay.model.MentionType <em>Mention Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.MentionType
		 * @see org.assay.model.impl.ModelPackageImpl#getMentionType()
		 * @generated
		 */
		EEnum MENTION_TYPE = eINSTANCE.getMentionType();

		/**
		 * The meta object literal for the '{@link org.assay.model.TimexType <em>Timex Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.TimexType
		 * @see org.assay.model.impl.ModelPackageImpl#getTimexType()
		 * @generated
		 */
		EEnum TIMEX_TYPE = eINSTANCE.getTimexType();

		/**
		 * The meta object literal for the '{@link org.assay.model.Approximation <em>Approximation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Approximation
		 * @see org.assay.model.impl.ModelPackageImpl#getApproximation()
		 * @generated
		 */
		EEnum APPROXIMATION = eINSTANCE.getApproximation();

		/**
		 * The meta object literal for the '{@link org.assay.model.Change <em>Change</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Change
		 * @see org.assay.model.impl.ModelPackageImpl#getChange()
		 * @generated
		 */
		EEnum CHANGE = eINSTANCE.getChange();

		/**
		 * The meta object literal for the '{@link org.assay.model.QuotationKind <em>Quotation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.QuotationKind
		 * @see org.assay.model.impl.ModelPackageImpl#getQuotationKind()
		 * @generated
		 */
		EEnum QUOTATION_KIND = eINSTANCE.getQuotationKind();

		/**
		 * The meta object literal for the '{@link org.assay.model.Stance <em>Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Stance
		 * @see org.assay.model.impl.ModelPackageImpl#getStance()
		 * @generated
		 */
		EEnum STANCE = eINSTANCE.getStance();

		/**
		 * The meta object literal for the '{@link org.assay.model.Authority <em>Authority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Authority
		 * @see org.assay.model.impl.ModelPackageImpl#getAuthority()
		 * @generated
		 */
		EEnum AUTHORITY = eINSTANCE.getAuthority();

		/**
		 * The meta object literal for the '{@link org.assay.model.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Polarity
		 * @see org.assay.model.impl.ModelPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.assay.model.Modality <em>Modality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Modality
		 * @see org.assay.model.impl.ModelPackageImpl#getModality()
		 * @generated
		 */
		EEnum MODALITY = eINSTANCE.getModality();

		/**
		 * The meta object literal for the '{@link org.assay.model.Relation <em>Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Relation
		 * @see org.assay.model.impl.ModelPackageImpl#getRelation()
		 * @generated
		 */
		EEnum RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '{@link org.assay.model.LinkRole <em>Link Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.LinkRole
		 * @see org.assay.model.impl.ModelPackageImpl#getLinkRole()
		 * @generated
		 */
		EEnum LINK_ROLE = eINSTANCE.getLinkRole();

		/**
		 * The meta object literal for the '{@link org.assay.model.Consistency <em>Consistency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Consistency
		 * @see org.assay.model.impl.ModelPackageImpl#getConsistency()
		 * @generated
		 */
		EEnum CONSISTENCY = eINSTANCE.getConsistency();

		/**
		 * The meta object literal for the '{@link org.assay.model.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assay.model.Level
		 * @see org.assay.model.impl.ModelPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.assay.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Quoted Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.assay.model.impl.ModelPackageImpl#getQuotedText()
		 * @generated
		 */
		EDataType QUOTED_TEXT = eINSTANCE.getQuotedText();

	}

} //ModelPackage
