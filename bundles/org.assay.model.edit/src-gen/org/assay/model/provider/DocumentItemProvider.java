/**
 */
package org.assay.model.provider;


import java.util.Collection;
import java.util.List;

import org.assay.model.Document;
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
 * This is the item provider adapter for a {@link org.assay.model.Document} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DocumentItemProvider extends JudgedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentItemProvider(AdapterFactory adapterFactory) {
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
			addTitlePropertyDescriptor(object);
			addBylinePropertyDescriptor(object);
			addOutletPropertyDescriptor(object);
			addPublishedAtPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addOriginalNamePropertyDescriptor(object);
			addAddressPropertyDescriptor(object);
			addMediaTypePropertyDescriptor(object);
			addOriginalHashPropertyDescriptor(object);
			addTextHashPropertyDescriptor(object);
			addTextLengthPropertyDescriptor(object);
			addEncodingPropertyDescriptor(object);
			addImportedAtPropertyDescriptor(object);
			addImportNotesPropertyDescriptor(object);
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
				 getString("_UI_Document_format_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_format_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__FORMAT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_title_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Byline feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBylinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_byline_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_byline_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__BYLINE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outlet feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutletPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_outlet_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_outlet_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__OUTLET,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Published At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPublishedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_publishedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_publishedAt_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__PUBLISHED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_language_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Original Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOriginalNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_originalName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_originalName_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__ORIGINAL_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Address feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAddressPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_address_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_address_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__ADDRESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Media Type feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMediaTypePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_mediaType_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_mediaType_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__MEDIA_TYPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Original Hash feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOriginalHashPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_originalHash_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_originalHash_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__ORIGINAL_HASH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Text Hash feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTextHashPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_textHash_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_textHash_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__TEXT_HASH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Text Length feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTextLengthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_textLength_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_textLength_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__TEXT_LENGTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Encoding feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEncodingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_encoding_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_encoding_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__ENCODING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Imported At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addImportedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_importedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_importedAt_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__IMPORTED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Import Notes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addImportNotesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Document_importNotes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Document_importNotes_feature", "_UI_Document_type"),
				 ModelPackage.Literals.DOCUMENT__IMPORT_NOTES,
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
			childrenFeatures.add(ModelPackage.Literals.DOCUMENT__PROOFS);
			childrenFeatures.add(ModelPackage.Literals.DOCUMENT__ZONES);
			childrenFeatures.add(ModelPackage.Literals.DOCUMENT__CITATIONS);
			childrenFeatures.add(ModelPackage.Literals.DOCUMENT__ANNOTATIONS);
			childrenFeatures.add(ModelPackage.Literals.DOCUMENT__CLAIMS);
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
		String label = ((Document)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Document_type") :
			getString("_UI_Document_type") + " " + label;
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

		switch (notification.getFeatureID(Document.class)) {
			case ModelPackage.DOCUMENT__FORMAT:
			case ModelPackage.DOCUMENT__TITLE:
			case ModelPackage.DOCUMENT__BYLINE:
			case ModelPackage.DOCUMENT__PUBLISHED_AT:
			case ModelPackage.DOCUMENT__LANGUAGE:
			case ModelPackage.DOCUMENT__ORIGINAL_NAME:
			case ModelPackage.DOCUMENT__ADDRESS:
			case ModelPackage.DOCUMENT__MEDIA_TYPE:
			case ModelPackage.DOCUMENT__ORIGINAL_HASH:
			case ModelPackage.DOCUMENT__TEXT_HASH:
			case ModelPackage.DOCUMENT__TEXT_LENGTH:
			case ModelPackage.DOCUMENT__ENCODING:
			case ModelPackage.DOCUMENT__IMPORTED_AT:
			case ModelPackage.DOCUMENT__IMPORT_NOTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.DOCUMENT__PROOFS:
			case ModelPackage.DOCUMENT__ZONES:
			case ModelPackage.DOCUMENT__CITATIONS:
			case ModelPackage.DOCUMENT__ANNOTATIONS:
			case ModelPackage.DOCUMENT__CLAIMS:
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
				(ModelPackage.Literals.DOCUMENT__PROOFS,
				 ModelFactory.eINSTANCE.createProof()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__ZONES,
				 ModelFactory.eINSTANCE.createZone()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__CITATIONS,
				 ModelFactory.eINSTANCE.createCitation()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__ANNOTATIONS,
				 ModelFactory.eINSTANCE.createHighlight()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__ANNOTATIONS,
				 ModelFactory.eINSTANCE.createMention()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__ANNOTATIONS,
				 ModelFactory.eINSTANCE.createTimeExpression()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__ANNOTATIONS,
				 ModelFactory.eINSTANCE.createFigure()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__ANNOTATIONS,
				 ModelFactory.eINSTANCE.createQuotation()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.DOCUMENT__CLAIMS,
				 ModelFactory.eINSTANCE.createClaim()));
	}

}
