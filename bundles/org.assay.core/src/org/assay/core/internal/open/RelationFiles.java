package org.assay.core.internal.open;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.format.Formats;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Evidence;
import org.assay.model.FileHead;
import org.assay.model.ModelFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Which relation is in which file. A large case has more relations than all else that is not in a document; so they are not
 * in the file of the case, which is written with each change of a source or a question, but those whose first side is in one
 * document are in one file.
 */
final class RelationFiles {
	/** For relations whose first side is in no document. */
	private static final String ELSEWHERE = "elsewhere";
	private final Layout layout;
	private final Case model;
	private final ResourceSet resources;
	/** What was in each file when it was read or arranged last: EMF, too, takes elements out of a file, and tells nobody. */
	private final Map<Resource, List<EObject>> arranged = new IdentityHashMap<>();

	RelationFiles(Layout layout, Case model, ResourceSet resources) {
		this.layout = layout;
		this.model = model;
		this.resources = resources;
		resources.getResources().stream().filter(RelationFiles::isOne).forEach(this::note);
	}

	private void note(Resource file) {
		arranged.put(file, List.copyOf(file.getContents()));
	}

	static boolean isOne(Resource resource) {
		return !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof FileHead;
	}

	/** @return the name of a file, relative to the case */
	static String name(FileHead head) {
		return Layout.RELATIONS + "/" + head.eResource().getURI().lastSegment();
	}

	/** @return the names of all files, relative to the case */
	Set<String> names() {
		Set<String> names = new HashSet<>();
		resources.getResources().stream().filter(RelationFiles::isOne).forEach(file -> names.add(name(head(file))));
		return names;
	}

	/**
	 * Puts every new relation into its file and takes those that are gone out of theirs.
	 *
	 * @param changed relations that have changed
	 * @return heads of the files that are to be written
	 */
	Set<FileHead> arrange(Set<EObject> changed) {
		Set<FileHead> heads = Collections.newSetFromMap(new IdentityHashMap<>());
		Map<String, Resource> files = new HashMap<>();
		for (Resource file : List.copyOf(resources.getResources())) {
			if (isOne(file)) {
				file.getContents().removeIf(e -> e instanceof Comparison && e.eContainer() == null);
				if (!file.getContents().equals(arranged.get(file))) {
					heads.add(head(file));
				}
				files.put(name(head(file)), file);
			}
		}
		Resource ofCase = model.eResource();
		for (Comparison relation : model.getComparisons()) {
			if (relation.eResource() == ofCase) {
				Resource file = files.computeIfAbsent(name(relation), this::create);
				file.getContents().add(relation);
				heads.add(head(file));
			} else if (changed.contains(relation)) {
				heads.add(head(relation.eResource()));
			}
		}
		for (Resource file : files.values()) {
			if (file.getContents().size() == 1) {
				heads.remove(head(file));
				file.getContents().clear();
				resources.getResources().remove(file);
				arranged.remove(file);
			} else {
				note(file);
			}
		}
		return heads;
	}

	private Resource create(String name) {
		Resource file = resources.createResource(URI.createFileURI(layout.at(name).toString()));
		FileHead head = ModelFactory.eINSTANCE.createFileHead();
		head.setFormat(Formats.CURRENT);
		file.getContents().add(head);
		return file;
	}

	private static String name(Comparison relation) {
		Evidence side = relation.getA();
		return Layout.relations(side == null || side.getDocument() == null || side.getDocument().getId() == null
				? ELSEWHERE
				: side.getDocument().getId());
	}

	private static FileHead head(Resource file) {
		return (FileHead) file.getContents().getFirst();
	}
}
