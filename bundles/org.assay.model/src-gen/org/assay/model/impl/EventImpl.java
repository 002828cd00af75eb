/**
 */
package org.assay.model.impl;

import java.util.Collection;

import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.EventImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assay.model.impl.EventImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.assay.model.impl.EventImpl#getSaid <em>Said</em>}</li>
 *   <li>{@link org.assay.model.impl.EventImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.assay.model.impl.EventImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends JudgedImpl implements Event {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected EList<String> happened;

	/**
	 * The cached value of the '{@link #getSaid() <em>Said</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaid()
	 * @generated
	 * @ordered
	 */
	protected EList<String> said;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected EList<String> published;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHappened() {
		if (happened == null) {
			happened = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.EVENT__HAPPENED);
		}
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSaid() {
		if (said == null) {
			said = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.EVENT__SAID);
		}
		return said;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPublished() {
		if (published == null) {
			published = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.EVENT__PUBLISHED);
		}
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.EVENT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.EVENT__EVIDENCE:
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
			case ModelPackage.EVENT__TITLE:
				return getTitle();
			case ModelPackage.EVENT__HAPPENED:
				return getHappened();
			case ModelPackage.EVENT__SAID:
				return getSaid();
			case ModelPackage.EVENT__PUBLISHED:
				return getPublished();
			case ModelPackage.EVENT__EVIDENCE:
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
			case ModelPackage.EVENT__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.EVENT__HAPPENED:
				getHappened().clear();
				getHappened().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EVENT__SAID:
				getSaid().clear();
				getSaid().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EVENT__PUBLISHED:
				getPublished().clear();
				getPublished().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EVENT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
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
			case ModelPackage.EVENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.EVENT__HAPPENED:
				getHappened().clear();
				return;
			case ModelPackage.EVENT__SAID:
				getSaid().clear();
				return;
			case ModelPackage.EVENT__PUBLISHED:
				getPublished().clear();
				return;
			case ModelPackage.EVENT__EVIDENCE:
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
			case ModelPackage.EVENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.EVENT__HAPPENED:
				return happened != null && !happened.isEmpty();
			case ModelPackage.EVENT__SAID:
				return said != null && !said.isEmpty();
			case ModelPackage.EVENT__PUBLISHED:
				return published != null && !published.isEmpty();
			case ModelPackage.EVENT__EVIDENCE:
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
		result.append(" (title: ");
		result.append(title);
		result.append(", happened: ");
		result.append(happened);
		result.append(", said: ");
		result.append(said);
		result.append(", published: ");
		result.append(published);
		result.append(')');
		return result.toString();
	}

} //EventImpl
