/**
 */
package org.assay.model.impl;

import java.util.Collection;

import org.assay.model.AttributionLink;
import org.assay.model.Authority;
import org.assay.model.Entity;
import org.assay.model.LinkRole;
import org.assay.model.ModelPackage;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.Stance;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribution Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getSpans <em>Spans</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getStance <em>Stance</em>}</li>
 *   <li>{@link org.assay.model.impl.AttributionLinkImpl#getAuthority <em>Authority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributionLinkImpl extends MinimalEObjectImpl.Container implements AttributionLink {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final LinkRole ROLE_EDEFAULT = LinkRole.OUTLET;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected LinkRole role = ROLE_EDEFAULT;

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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The cached value of the '{@link #getEntity() <em>Entity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected Entity entity;

	/**
	 * The cached value of the '{@link #getSpans() <em>Spans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpans()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> spans;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> cue;

	/**
	 * The default value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected static final Stance STANCE_EDEFAULT = Stance.ASSERTS;

	/**
	 * The cached value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected Stance stance = STANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final Authority AUTHORITY_EDEFAULT = Authority.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected Authority authority = AUTHORITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributionLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ATTRIBUTION_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(LinkRole newRole) {
		LinkRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION_LINK__ROLE, oldRole, role));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION_LINK__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ATTRIBUTION_LINK__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION_LINK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Entity getEntity() {
		if (entity != null && entity.eIsProxy()) {
			InternalEObject oldEntity = (InternalEObject)entity;
			entity = (Entity)eResolveProxy(oldEntity);
			if (entity != oldEntity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ATTRIBUTION_LINK__ENTITY, oldEntity, entity));
			}
		}
		return entity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Entity basicGetEntity() {
		return entity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntity(Entity newEntity) {
		Entity oldEntity = entity;
		entity = newEntity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION_LINK__ENTITY, oldEntity, entity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getSpans() {
		if (spans == null) {
			spans = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.ATTRIBUTION_LINK__SPANS);
		}
		return spans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getCue() {
		if (cue == null) {
			cue = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.ATTRIBUTION_LINK__CUE);
		}
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stance getStance() {
		return stance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStance(Stance newStance) {
		Stance oldStance = stance;
		stance = newStance == null ? STANCE_EDEFAULT : newStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION_LINK__STANCE, oldStance, stance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Authority getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(Authority newAuthority) {
		Authority oldAuthority = authority;
		authority = newAuthority == null ? AUTHORITY_EDEFAULT : newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION_LINK__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ATTRIBUTION_LINK__SPANS:
				return ((InternalEList<?>)getSpans()).basicRemove(otherEnd, msgs);
			case ModelPackage.ATTRIBUTION_LINK__CUE:
				return ((InternalEList<?>)getCue()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ATTRIBUTION_LINK__ROLE:
				return getRole();
			case ModelPackage.ATTRIBUTION_LINK__NAME:
				return getName();
			case ModelPackage.ATTRIBUTION_LINK__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case ModelPackage.ATTRIBUTION_LINK__ENTITY:
				if (resolve) return getEntity();
				return basicGetEntity();
			case ModelPackage.ATTRIBUTION_LINK__SPANS:
				return getSpans();
			case ModelPackage.ATTRIBUTION_LINK__CUE:
				return getCue();
			case ModelPackage.ATTRIBUTION_LINK__STANCE:
				return getStance();
			case ModelPackage.ATTRIBUTION_LINK__AUTHORITY:
				return getAuthority();
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
			case ModelPackage.ATTRIBUTION_LINK__ROLE:
				setRole((LinkRole)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__SOURCE:
				setSource((Source)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__ENTITY:
				setEntity((Entity)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__SPANS:
				getSpans().clear();
				getSpans().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__CUE:
				getCue().clear();
				getCue().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__STANCE:
				setStance((Stance)newValue);
				return;
			case ModelPackage.ATTRIBUTION_LINK__AUTHORITY:
				setAuthority((Authority)newValue);
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
			case ModelPackage.ATTRIBUTION_LINK__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION_LINK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION_LINK__SOURCE:
				setSource((Source)null);
				return;
			case ModelPackage.ATTRIBUTION_LINK__ENTITY:
				setEntity((Entity)null);
				return;
			case ModelPackage.ATTRIBUTION_LINK__SPANS:
				getSpans().clear();
				return;
			case ModelPackage.ATTRIBUTION_LINK__CUE:
				getCue().clear();
				return;
			case ModelPackage.ATTRIBUTION_LINK__STANCE:
				setStance(STANCE_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION_LINK__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
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
			case ModelPackage.ATTRIBUTION_LINK__ROLE:
				return role != ROLE_EDEFAULT;
			case ModelPackage.ATTRIBUTION_LINK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.ATTRIBUTION_LINK__SOURCE:
				return source != null;
			case ModelPackage.ATTRIBUTION_LINK__ENTITY:
				return entity != null;
			case ModelPackage.ATTRIBUTION_LINK__SPANS:
				return spans != null && !spans.isEmpty();
			case ModelPackage.ATTRIBUTION_LINK__CUE:
				return cue != null && !cue.isEmpty();
			case ModelPackage.ATTRIBUTION_LINK__STANCE:
				return stance != STANCE_EDEFAULT;
			case ModelPackage.ATTRIBUTION_LINK__AUTHORITY:
				return authority != AUTHORITY_EDEFAULT;
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
		result.append(" (role: ");
		result.append(role);
		result.append(", name: ");
		result.append(name);
		result.append(", stance: ");
		result.append(stance);
		result.append(", authority: ");
		result.append(authority);
		result.append(')');
		return result.toString();
	}

} //AttributionLinkImpl
