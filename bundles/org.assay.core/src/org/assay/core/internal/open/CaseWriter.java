package org.assay.core.internal.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.assay.core.internal.files.Journal;
import org.assay.core.internal.files.Layout;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.io.ModelResource;
import org.assay.text.Sha256;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Turns what has changed into the bytes of files, and puts them in place in one step. */
final class CaseWriter {
	private final Layout layout;
	private final Case model;
	private final ResourceSet resources;
	private final Map<String, String> onDisk;
	/** Files that leave out a reference to a deleted element, which an undo may bring back. */
	private final Set<EObject> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());

	CaseWriter(Layout layout, Loaded loaded) {
		this.layout = layout;
		this.model = loaded.model();
		this.resources = loaded.resources();
		this.onDisk = new TreeMap<>(loaded.onDisk());
	}

	/**
	 * What a save has to do.
	 *
	 * @param units the case and documents it writes
	 */
	record Save(Map<String, byte[]> writes, Set<String> deletes, Set<EObject> units) {
	}

	/** Needs the model for itself. */
	Save prepare(Set<EObject> touched) throws IOException {
		Set<EObject> units = Collections.newSetFromMap(new IdentityHashMap<>());
		units.addAll(touched);
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
		for (Resource resource : Set.copyOf(resources.getResources())) {
			EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
			if (root != model && root != null && root.eContainer() == null) {
				resource.getContents().clear();
				resources.getResources().remove(resource);
			}
		}
		Map<String, byte[]> writes = new TreeMap<>();
		for (EObject unit : units) {
			boolean belongs = unit == model || unit.eContainer() == model;
			String name = unit == model ? Layout.CASE : name((Document) unit);
			byte[] bytes = belongs ? write(unit) : null;
			if (bytes != null && !Sha256.hex(bytes).equals(onDisk.get(name))) {
				writes.put(name, bytes);
			}
		}
		Set<String> deletes = new HashSet<>(onDisk.keySet());
		deletes.removeAll(names);
		deletes.remove(Layout.CASE);
		return new Save(writes, deletes, units);
	}

	/**
	 * Needs no model. A file that another program has changed meanwhile is copied aside before it is replaced.
	 *
	 * @return what was copied aside
	 */
	List<Notice> commit(Save save) throws IOException {
		List<Notice> notices = new ArrayList<>();
		DamagedFiles aside = new DamagedFiles(layout, true, notices);
		Set<String> concerned = new TreeSet<>(save.writes().keySet());
		concerned.addAll(save.deletes());
		for (String name : concerned) {
			if (Files.exists(layout.at(name))
					&& !Sha256.hex(Files.readAllBytes(layout.at(name))).equals(onDisk.get(name))) {
				aside.keepCopy(name);
			}
		}
		new Journal(layout).commit(save.writes(), save.deletes());
		save.writes().forEach((name, bytes) -> onDisk.put(name, Sha256.hex(bytes)));
		onDisk.keySet().removeAll(save.deletes());
		return notices;
	}

	private void place(Document document, String name) {
		if (document.eResource() == model.eResource()) {
			resources.createResource(URI.createFileURI(layout.at(name).toString())).getContents().add(document);
		}
	}

	private byte[] write(EObject unit) throws IOException {
		ModelResource resource = (ModelResource) unit.eResource();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		if (resource.hasDropped()) {
			incomplete.add(unit);
		} else {
			incomplete.remove(unit);
		}
		return out.toByteArray();
	}

	private static String name(Document document) throws CaseException {
		if (document.getId() == null || !document.getId().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
			throw new CaseException("The document '" + document.getTitle() + "' has the id '" + document.getId()
					+ "', which is no file name. Delete it and import the article again.");
		}
		return Layout.document(document.getId());
	}
}
