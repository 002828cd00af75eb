package org.assay.model.io;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * One file of a case. Written so that git can compare and merge it: UTF-8, one element a line, line ends LF,
 * features in the order of the model, references by the id attribute, no schema location.
 */
public final class ModelResource extends XMIResourceImpl {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private final StringPool pool;
	private boolean dropped;

	/**
	 * Use {@link ModelResourceFactory}.
	 *
	 * @param parsers keeps the parsers of files that have been read for the next ones
	 */
	ModelResource(URI uri, StringPool pool, XMLParserPool parsers) {
		super(uri);
		this.pool = pool;
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
		setEncoding("UTF-8");
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	@Override
	protected void init() {
		super.init();
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_ENCODING, "UTF-8");
		save.put(Resource.OPTION_LINE_DELIMITER, "\n");
		save.put(XMLResource.OPTION_SCHEMA_LOCATION, Boolean.FALSE);
		save.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, Boolean.FALSE);
		// A reference to an element that has just been deleted must not keep the rest from being saved.
		save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		// A case file has no business with document types; they are the way to external entities and bombs.
		load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DOCTYPE, Boolean.TRUE));
	}

	/** Whether the last save left out a reference to an element that is in no file. */
	public boolean hasDropped() {
		return dropped;
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		dropped = false;
		super.doSave(out, options);
	}

	private String drop() {
		dropped = true;
		return null;
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			/** What a reference into another file begins with, which EMF would work out for each. */
			private final Map<Resource, String> files = new IdentityHashMap<>();
			private EDataType typeOfMoment;
			private String moment;
			private Object asMoment;

			/** EMF would write the id of an element that is in no file, and refuse to load that file again. */
			@Override
			public String getIDREF(EObject element) {
				return element.eResource() == null ? drop() : super.getIDREF(element);
			}

			@Override
			public String getHREF(EObject element) {
				Resource file = element.eResource();
				if (file == null || file == resource || element.eIsProxy()) {
					return super.getHREF(element);
				}
				return files.computeIfAbsent(file, f -> deresolve(f.getURI()).toString()) + '#'
						+ getURIFragment(file, element);
			}

			@Override
			protected Object createFromString(EFactory factory, EDataType type, String value) {
				if (type == typeOfMoment && value.equals(moment)) {
					return asMoment;
				}
				Object created = super.createFromString(factory, type, value);
				if (created instanceof Instant) {
					// most of a file was proposed at the same moment
					typeOfMoment = type;
					moment = value;
					asMoment = created;
				}
				return created instanceof String text ? pool.share(text) : created;
			}

			@Override
			protected URI handleDanglingHREF(EObject element) {
				drop();
				return super.handleDanglingHREF(element);
			}
		};
	}
}
