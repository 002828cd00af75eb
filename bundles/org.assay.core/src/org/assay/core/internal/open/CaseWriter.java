package org.assay.core.internal.open;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.core.CaseException;
import org.assay.core.Notice;
import org.assay.core.internal.files.Draft;
import org.assay.core.internal.files.Journal;
import org.assay.core.internal.files.Layout;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.FileHead;
import org.assay.model.io.ModelResource;
import org.assay.text.Sha256;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Turns what has changed into files beside the case, and puts them in place in one step. */
final class CaseWriter {
	/** EMF writes no byte of a file before it has all of it: in a temporary file then, not in memory. */
	private static final Map<String, Object> BESIDE_MEMORY = Map.of(XMLResource.OPTION_USE_FILE_BUFFER, Boolean.TRUE);
	private static final int MANY = 10_000;
	private final Layout layout;
	private final Case model;
	private final ResourceSet resources;
	private final RelationFiles relations;
	private final Map<String, String> onDisk;
	/** Files that leave out a reference to a deleted element, which an undo may bring back. */
	private final Set<EObject> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());

	CaseWriter(Layout layout, Loaded loaded) {
		this.layout = layout;
		this.model = loaded.model();
		this.resources = loaded.resources();
		this.relations = new RelationFiles(layout, model, resources);
		this.onDisk = new TreeMap<>(loaded.onDisk());
	}

	/**
	 * What a save has to do.
	 *
	 * @param units what it writes: the case, documents and heads of files of relations
	 */
	record Save(Draft draft, Set<String> deletes, Set<EObject> units) {
	}

	/**
	 * Makes the files. Needs the model for itself.
	 *
	 * @param touched units, and relations, that have changed
	 */
	Save prepare(Set<EObject> touched) throws IOException {
		Set<EObject> units = Collections.newSetFromMap(new IdentityHashMap<>());
		touched.stream().filter(unit -> !(unit instanceof Comparison)).forEach(units::add);
		units.addAll(incomplete);
		Set<String> names = new HashSet<>();
		for (Document document : model.getDocuments()) {
			String name = name(document);
			names.add(name);
			place(document, name);
			if (!onDisk.containsKey(name)) {
				units.add(document);
			}
		}
		units.addAll(relations.arrange(touched));
		names.addAll(relations.names());
		for (Resource resource : Set.copyOf(resources.getResources())) {
			EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
			if (root != model && root != null && root.eContainer() == null && !RelationFiles.isOne(resource)) {
				resource.getContents().clear();
				resources.getResources().remove(resource);
			}
		}
		Draft draft = new Journal(layout).begin();
		for (EObject unit : units) {
			if (unit == model || unit.eContainer() == model || unit instanceof FileHead && unit.eResource() != null) {
				String name = name(unit);
				draft.put(name, onDisk.get(name), out -> write(unit, out));
			}
		}
		Set<String> deletes = new HashSet<>(onDisk.keySet());
		deletes.removeAll(names);
		deletes.remove(Layout.CASE);
		return new Save(draft, deletes, units);
	}

	/**
	 * Needs no model. A file that another program has changed meanwhile is copied aside before it is replaced.
	 *
	 * @return what was copied aside
	 */
	List<Notice> commit(Save save) throws IOException {
		List<Notice> notices = new ArrayList<>();
		DamagedFiles aside = new DamagedFiles(layout, true, notices);
		Set<String> concerned = new TreeSet<>(save.draft().names());
		concerned.addAll(save.deletes());
		for (String name : concerned) {
			if (Files.exists(layout.at(name)) && !Sha256.hex(layout.at(name)).equals(onDisk.get(name))) {
				aside.keepCopy(name);
			}
		}
		new Journal(layout).commit(save.draft(), save.deletes());
		save.draft().names().forEach(name -> onDisk.put(name, save.draft().hash(name)));
		onDisk.keySet().removeAll(save.deletes());
		return notices;
	}

	private void place(Document document, String name) {
		if (document.eResource() == model.eResource()) {
			resources.createResource(URI.createFileURI(layout.at(name).toString())).getContents().add(document);
		}
	}

	private void write(EObject unit, OutputStream out) throws IOException {
		ModelResource resource = (ModelResource) unit.eResource();
		resource.save(out, isLarge(resource) ? BESIDE_MEMORY : null);
		if (resource.hasDropped()) {
			incomplete.add(unit);
		} else {
			incomplete.remove(unit);
		}
	}

	/** Whether a file would need much memory while it is written. */
	private boolean isLarge(ModelResource resource) {
		return resource.getContents().size() > MANY
				|| resource == model.eResource() && model.getComparisons().size() > MANY;
	}

	private static String name(EObject unit) throws CaseException {
		return switch (unit) {
		case Document document -> name(document);
		case FileHead head -> RelationFiles.name(head);
		default -> Layout.CASE;
		};
	}

	private static String name(Document document) throws CaseException {
		if (document.getId() == null || !document.getId().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
			throw new CaseException("The document '" + document.getTitle() + "' has the id '" + document.getId()
					+ "', which is no file name. Delete it and import the article again.");
		}
		return Layout.document(document.getId());
	}
}
