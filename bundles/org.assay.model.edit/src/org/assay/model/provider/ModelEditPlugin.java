package org.assay.model.provider;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.ResourceLocator;

/**
 * Finds the texts ({@code plugin.properties}) and icons of this bundle for the item providers, with and without
 * OSGi. Written by hand because the generated one is a bundle activator.
 */
public final class ModelEditPlugin extends EMFPlugin {
	/** The only instance; the generated item providers refer to it. */
	public static final ModelEditPlugin INSTANCE = new ModelEditPlugin();

	private ModelEditPlugin() {
		super(new ResourceLocator[0]);
	}

	/** Null: texts and icons are found beside this class. */
	@Override
	public ResourceLocator getPluginResourceLocator() {
		return null;
	}
}
