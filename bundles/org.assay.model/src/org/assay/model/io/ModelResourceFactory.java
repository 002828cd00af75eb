package org.assay.model.io;

import org.assay.model.ModelPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Makes the resources of a case, with and without OSGi. */
public final class ModelResourceFactory extends ResourceFactoryImpl {
	private final StringPool pool = new StringPool();

	@Override
	public Resource createResource(URI uri) {
		return new ModelResource(uri, pool);
	}

	/**
	 * A resource set that knows the model and writes every file the way Assay does. A reference into a file that has
	 * not been loaded stays unresolved: what a file of a case refers to must not make Assay open other files or
	 * addresses.
	 */
	public static ResourceSet newResourceSet() {
		ResourceSet set = new ResourceSetImpl() {
			{
				// a large case has a file or two for each of many documents, which are looked for by each reference
				resourceLocator = new MappedResourceLocator(this);
			}

			@Override
			public EObject getEObject(URI uri, boolean loadOnDemand) {
				return super.getEObject(uri, false);
			}
		};
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new ModelResourceFactory());
		return set;
	}
}
