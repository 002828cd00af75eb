/**
 */
package org.assay.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.ConversionRate;
import org.assay.model.Document;
import org.assay.model.Entity;
import org.assay.model.Event;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.ModelPackage;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Source;
import org.assay.model.WriteUp;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.CaseImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getRates <em>Rates</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getComparisons <em>Comparisons</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getWriteUps <em>Write Ups</em>}</li>
 *   <li>{@link org.assay.model.impl.CaseImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends IdentifiedImpl implements Case {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected int format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getEntities() <em>Entities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntities()
	 * @generated
	 * @ordered
	 */
	protected EList<Entity> entities;

	/**
	 * The cached value of the '{@link #getRates() <em>Rates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected EList<ConversionRate> rates;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> questions;

	/**
	 * The cached value of the '{@link #getComparisons() <em>Comparisons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparisons()
	 * @generated
	 * @ordered
	 */
	protected EList<Comparison> comparisons;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<Origin> origins;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> events;

	/**
	 * The cached value of the '{@link #getHypotheses() <em>Hypotheses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypotheses()
	 * @generated
	 * @ordered
	 */
	protected EList<Hypothesis> hypotheses;

	/**
	 * The cached value of the '{@link #getWriteUps() <em>Write Ups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteUps()
	 * @generated
	 * @ordered
	 */
	protected EList<WriteUp> writeUps;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceItem> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(int newFormat) {
		int oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CASE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CASE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CASE__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, ModelPackage.CASE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Entity> getEntities() {
		if (entities == null) {
			entities = new EObjectContainmentEList<Entity>(Entity.class, this, ModelPackage.CASE__ENTITIES);
		}
		return entities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConversionRate> getRates() {
		if (rates == null) {
			rates = new EObjectContainmentEList<ConversionRate>(ConversionRate.class, this, ModelPackage.CASE__RATES);
		}
		return rates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentWithInverseEList.Resolving<Document>(Document.class, this, ModelPackage.CASE__DOCUMENTS, ModelPackage.DOCUMENT__CASE);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Question> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Question>(Question.class, this, ModelPackage.CASE__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comparison> getComparisons() {
		if (comparisons == null) {
			comparisons = new EObjectContainmentEList.Resolving<Comparison>(Comparison.class, this, ModelPackage.CASE__COMPARISONS);
		}
		return comparisons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Origin> getOrigins() {
		if (origins == null) {
			origins = new EObjectContainmentEList<Origin>(Origin.class, this, ModelPackage.CASE__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, ModelPackage.CASE__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hypothesis> getHypotheses() {
		if (hypotheses == null) {
			hypotheses = new EObjectContainmentEList<Hypothesis>(Hypothesis.class, this, ModelPackage.CASE__HYPOTHESES);
		}
		return hypotheses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WriteUp> getWriteUps() {
		if (writeUps == null) {
			writeUps = new EObjectContainmentEList<WriteUp>(WriteUp.class, this, ModelPackage.CASE__WRITE_UPS);
		}
		return writeUps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceItem> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceItem>(EvidenceItem.class, this, ModelPackage.CASE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CASE__DOCUMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDocuments()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CASE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__ENTITIES:
				return ((InternalEList<?>)getEntities()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__RATES:
				return ((InternalEList<?>)getRates()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__COMPARISONS:
				return ((InternalEList<?>)getComparisons()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__HYPOTHESES:
				return ((InternalEList<?>)getHypotheses()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__WRITE_UPS:
				return ((InternalEList<?>)getWriteUps()).basicRemove(otherEnd, msgs);
			case ModelPackage.CASE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CASE__FORMAT:
				return getFormat();
			case ModelPackage.CASE__NAME:
				return getName();
			case ModelPackage.CASE__DESCRIPTION:
				return getDescription();
			case ModelPackage.CASE__CREATED_AT:
				return getCreatedAt();
			case ModelPackage.CASE__SOURCES:
				return getSources();
			case ModelPackage.CASE__ENTITIES:
				return getEntities();
			case ModelPackage.CASE__RATES:
				return getRates();
			case ModelPackage.CASE__DOCUMENTS:
				return getDocuments();
			case ModelPackage.CASE__QUESTIONS:
				return getQuestions();
			case ModelPackage.CASE__COMPARISONS:
				return getComparisons();
			case ModelPackage.CASE__ORIGINS:
				return getOrigins();
			case ModelPackage.CASE__EVENTS:
				return getEvents();
			case ModelPackage.CASE__HYPOTHESES:
				return getHypotheses();
			case ModelPackage.CASE__WRITE_UPS:
				return getWriteUps();
			case ModelPackage.CASE__EVIDENCE:
				return getEvidence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CASE__FORMAT:
				setFormat((Integer)newValue);
				return;
			case ModelPackage.CASE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.CASE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.CASE__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case ModelPackage.CASE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ModelPackage.CASE__ENTITIES:
				getEntities().clear();
				getEntities().addAll((Collection<? extends Entity>)newValue);
				return;
			case ModelPackage.CASE__RATES:
				getRates().clear();
				getRates().addAll((Collection<? extends ConversionRate>)newValue);
				return;
			case ModelPackage.CASE__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case ModelPackage.CASE__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Question>)newValue);
				return;
			case ModelPackage.CASE__COMPARISONS:
				getComparisons().clear();
				getComparisons().addAll((Collection<? extends Comparison>)newValue);
				return;
			case ModelPackage.CASE__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends Origin>)newValue);
				return;
			case ModelPackage.CASE__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
				return;
			case ModelPackage.CASE__HYPOTHESES:
				getHypotheses().clear();
				getHypotheses().addAll((Collection<? extends Hypothesis>)newValue);
				return;
			case ModelPackage.CASE__WRITE_UPS:
				getWriteUps().clear();
				getWriteUps().addAll((Collection<? extends WriteUp>)newValue);
				return;
			case ModelPackage.CASE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceItem>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CASE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ModelPackage.CASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.CASE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.CASE__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case ModelPackage.CASE__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.CASE__ENTITIES:
				getEntities().clear();
				return;
			case ModelPackage.CASE__RATES:
				getRates().clear();
				return;
			case ModelPackage.CASE__DOCUMENTS:
				getDocuments().clear();
				return;
			case ModelPackage.CASE__QUESTIONS:
				getQuestions().clear();
				return;
			case ModelPackage.CASE__COMPARISONS:
				getComparisons().clear();
				return;
			case ModelPackage.CASE__ORIGINS:
				getOrigins().clear();
				return;
			case ModelPackage.CASE__EVENTS:
				getEvents().clear();
				return;
			case ModelPackage.CASE__HYPOTHESES:
				getHypotheses().clear();
				return;
			case ModelPackage.CASE__WRITE_UPS:
				getWriteUps().clear();
				return;
			case ModelPackage.CASE__EVIDENCE:
				getEvidence().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CASE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case ModelPackage.CASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.CASE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.CASE__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case ModelPackage.CASE__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.CASE__ENTITIES:
				return entities != null && !entities.isEmpty();
			case ModelPackage.CASE__RATES:
				return rates != null && !rates.isEmpty();
			case ModelPackage.CASE__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case ModelPackage.CASE__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case ModelPackage.CASE__COMPARISONS:
				return comparisons != null && !comparisons.isEmpty();
			case ModelPackage.CASE__ORIGINS:
				return origins != null && !origins.isEmpty();
			case ModelPackage.CASE__EVENTS:
				return events != null && !events.isEmpty();
			case ModelPackage.CASE__HYPOTHESES:
				return hypotheses != null && !hypotheses.isEmpty();
			case ModelPackage.CASE__WRITE_UPS:
				return writeUps != null && !writeUps.isEmpty();
			case ModelPackage.CASE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (format: ");
		result.append(format);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
