package org.assay.model.provider;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The generated item providers with the texts and icons of {@link Labels}. Use this one in an editing domain. */
public final class AssayItemProviders extends ModelItemProviderAdapterFactory {
	private final Labels labels = new Labels();

	/** Item providers are asked for this way when this factory is one of several. */
	@Override
	public Adapter adapt(Notifier notifier, Object type) {
		return type == IItemLabelProvider.class && notifier instanceof EObject ? labels : super.adapt(notifier, type);
	}

	@Override
	public Object adapt(Object object, Object type) {
		return type == IItemLabelProvider.class && object instanceof EObject ? labels : super.adapt(object, type);
	}
}
