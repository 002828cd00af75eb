package org.assay.model.io;

import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.assay.model.ModelPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;

/** Makes the resources of a case, with and without OSGi. */
public final class ModelResourceFactory extends ResourceFactoryImpl {
	private final StringPool pool = new StringPool();
	/** A parser costs more than a small file; those of the JDK are taken, as other makers would have to be looked for. */
	private final XMLParserPool parsers = new XMLParserPoolImpl() {
		@Override
		protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties)
				throws ParserConfigurationException, SAXException {
			SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
			for (Map.Entry<String, Boolean> feature : features.entrySet()) {
				parser.getXMLReader().setFeature(feature.getKey(), feature.getValue());
			}
			return parser;
		}
	};

	@Override
	public Resource createResource(URI uri) {
		return new ModelResource(uri, pool, parsers);
	}

	/**
	 * A resource set that knows the model and writes every file the way Assay does. A reference into a file that has
	 * not been loaded stays unresolved: what a file of a case refers to must not make Assay open other files or
	 * addresses. Several threads may load a resource of it each, as long as none is added or taken out meanwhile.
	 */
	public static ResourceSet newResourceSet() {
		prepare();
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

	/** EMF works out what it knows of a class when it is first asked; threads must find that there. */
	private static void prepare() {
		for (EClassifier type : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass modelled) {
				modelled.getEStructuralFeature("");
				modelled.getEAllReferences();
				modelled.getEAllAttributes();
				modelled.getEAllStructuralFeatures().forEach(EStructuralFeature::getDefaultValue);
			}
		}
	}
}
