/**
 */
package org.assay.model.provider;


import java.util.Collection;
import java.util.List;

import org.assay.model.Case;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.assay.model.Case} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CaseItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatPropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addCreatedAtPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Case_format_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Case_format_feature", "_UI_Case_type"),
				 ModelPackage.Literals.CASE__FORMAT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Case_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Case_name_feature", "_UI_Case_type"),
				 ModelPackage.Literals.CASE__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Case_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Case_description_feature", "_UI_Case_type"),
				 ModelPackage.Literals.CASE__DESCRIPTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Created At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Case_createdAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Case_createdAt_feature", "_UI_Case_type"),
				 ModelPackage.Literals.CASE__CREATED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ModelPackage.Literals.CASE__SOURCES);
			childrenFeatures.add(ModelPackage.Literals.CASE__ENTITIES);
			childrenFeatures.add(ModelPackage.Literals.CASE__RATES);
			childrenFeatures.add(ModelPackage.Literals.CASE__DOCUMENTS);
			childrenFeatures.add(ModelPackage.Literals.CASE__QUESTIONS);
			childrenFeatures.add(ModelPackage.Literals.CASE__COMPARISONS);
			childrenFeatures.add(ModelPackage.Literals.CASE__ORIGINS);
			childrenFeatures.add(ModelPackage.Literals.CASE__EVENTS);
			childrenFeatures.add(ModelPackage.Literals.CASE__HYPOTHESES);
			childrenFeatures.add(ModelPackage.Literals.CASE__WRITE_UPS);
			childrenFeatures.add(ModelPackage.Literals.CASE__EVIDENCE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Case)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Case_type") :
			getString("_UI_Case_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Case.class)) {
			case ModelPackage.CASE__FORMAT:
			case ModelPackage.CASE__NAME:
			case ModelPackage.CASE__DESCRIPTION:
			case ModelPackage.CASE__CREATED_AT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.CASE__SOURCES:
			case ModelPackage.CASE__ENTITIES:
			case ModelPackage.CASE__RATES:
			case ModelPackage.CASE__DOCUMENTS:
			case ModelPackage.CASE__QUESTIONS:
			case ModelPackage.CASE__COMPARISONS:
			case ModelPackage.CASE__ORIGINS:
			case ModelPackage.CASE__EVENTS:
			case ModelPackage.CASE__HYPOTHESES:
			case ModelPackage.CASE__WRITE_UPS:
			case ModelPackage.CASE__EVIDENCE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__SOURCES,
				 ModelFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__ENTITIES,
				 ModelFactory.eINSTANCE.createEntity()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__RATES,
				 ModelFactory.eINSTANCE.createConversionRate()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__DOCUMENTS,
				 ModelFactory.eINSTANCE.createDocument()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__QUESTIONS,
				 ModelFactory.eINSTANCE.createQuestion()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__COMPARISONS,
				 ModelFactory.eINSTANCE.createComparison()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__ORIGINS,
				 ModelFactory.eINSTANCE.createOrigin()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__EVENTS,
				 ModelFactory.eINSTANCE.createEvent()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__HYPOTHESES,
				 ModelFactory.eINSTANCE.createHypothesis()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__WRITE_UPS,
				 ModelFactory.eINSTANCE.createWriteUp()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CASE__EVIDENCE,
				 ModelFactory.eINSTANCE.createEvidenceItem()));
	}

}
