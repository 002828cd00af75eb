package org.assay.core.internal.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.core.CaseException;
import org.assay.core.Notice;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.format.Formats;
import org.assay.core.internal.format.NewerFormatException;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.FileHead;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.model.io.ModelResourceFactory;
import org.assay.text.Sha256;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;

/** Reads the files of a case. What cannot be read is put aside, and the rest is there. */
final class CaseReader {
	private final Layout layout;
	private final ResourceSet resources = ModelResourceFactory.newResourceSet();
	private final Map<String, String> onDisk = new TreeMap<>();
	private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Notice> notices = new ArrayList<>();
	private final DamagedFiles damaged;
	private boolean rebuilt;

	/** @param mayRepair whether files may be moved; not while another program holds the case */
	CaseReader(Layout layout, boolean mayRepair) {
		this.layout = layout;
		this.damaged = new DamagedFiles(layout, mayRepair, notices);
	}

	/**
	 * @throws NewerFormatException when any file was written by a newer Assay
	 * @throws CaseException        when there is no case
	 */
	Loaded read(SubMonitor progress) throws IOException {
		if (!Files.isRegularFile(layout.at(Layout.CASE))) {
			throw new CaseException(layout.folder() + ": this is no case (it has no file " + Layout.CASE
					+ "). Choose the folder of a case, or create one.");
		}
		List<String> names = layout.documents();
		List<String> relationNames = layout.relations();
		SubMonitor steps = SubMonitor.convert(progress, names.size() + relationNames.size() + 1);
		Resource ofCase = load(Layout.CASE, root -> isOne(root, Case.class), "case",
				"Its sources, questions and write-ups are missing; the documents are there.");
		Case model = ofCase == null ? emptyCase() : (Case) ofCase.getContents().getFirst();
		steps.worked(1);
		Map<URI, Document> documents = new HashMap<>();
		for (String name : names) {
			Resource file = load(name, root -> isOne(root, Document.class), "document",
					"The rest of the case is open.");
			if (file != null) {
				documents.put(uri(name), (Document) file.getContents().getFirst());
			}
			steps.split(1);
		}
		Map<URI, Resource> relations = new HashMap<>();
		for (String name : relationNames) {
			Resource file = load(name, CaseReader::areRelations, "list of relations",
					"The relations in it are not in the case now; the rest is open.");
			if (file != null) {
				relations.put(uri(name), file);
			}
			steps.split(1);
		}
		link(model, documents);
		if (new RelationLinks(model, relations, notices, rebuilt).link()) {
			touched.add(model);
		}
		return new Loaded(model, resources, onDisk, touched, notices);
	}

	private static boolean isOne(List<EObject> contents, Class<?> type) {
		return contents.size() == 1 && type.isInstance(contents.getFirst());
	}

	private static boolean areRelations(List<EObject> contents) {
		return !contents.isEmpty() && contents.getFirst() instanceof FileHead
				&& contents.stream().skip(1).allMatch(Comparison.class::isInstance);
	}

	private Case emptyCase() {
		String name = String.valueOf(layout.folder().getFileName());
		rebuilt = true;
		Case model = ModelFactory.eINSTANCE.createCase();
		model.setId(Ids.derived("case", name));
		model.setName(name);
		model.setFormat(Formats.CURRENT);
		resources.createResource(uri(Layout.CASE)).getContents().add(model);
		touched.add(model);
		return model;
	}

	/** @return null when the file is damaged and has been put aside */
	private Resource load(String name, Predicate<List<EObject>> fits, String what, String consequence)
			throws IOException {
		byte[] bytes = Files.readAllBytes(layout.at(name));
		Resource resource = resources.createResource(uri(name));
		try {
			byte[] current = Formats.toCurrent(bytes, name);
			parse(name, resource, current);
			if (!fits.test(resource.getContents())) {
				throw new CaseException("it does not hold a " + what);
			}
			onDisk.put(name, Sha256.hex(bytes));
			if (current != bytes) {
				touched.add(resource.getContents().getFirst());
				notices.add(new Notice(Notice.Severity.info, name, "was read from the older format "
						+ Formats.of(bytes, name) + "; the next save writes it in format " + Formats.CURRENT + "."));
			}
			return resource;
		} catch (NewerFormatException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			resources.getResources().remove(resource);
			damaged.setAside(name, e, consequence);
			return null;
		}
	}

	/** A reference to an element that is gone is no reason to refuse the file; it is dropped and told. */
	private void parse(String name, Resource resource, byte[] bytes) throws IOException {
		try {
			resource.load(new ByteArrayInputStream(bytes), null);
		} catch (IOException e) {
			boolean usable = !resource.getContents().isEmpty() && !resource.getErrors().isEmpty()
					&& resource.getErrors().stream().allMatch(UnresolvedReferenceException.class::isInstance);
			if (!usable) {
				throw e;
			}
			resource.getErrors().forEach(error -> notices.add(new Notice(Notice.Severity.warning, name,
					"line " + error.getLine() + ": " + error.getMessage()
							+ " Validate the case to see what it concerns.")));
		}
	}

	/** Joins the case and its documents, whose files may have come and gone behind the back of Assay. */
	private void link(Case model, Map<URI, Document> documents) {
		List<Document> listed = ((InternalEList<Document>) model.getDocuments()).basicList();
		for (int i = listed.size() - 1; i >= 0; i--) {
			URI proxy = ((InternalEObject) listed.get(i)).eProxyURI();
			URI file = proxy == null ? null : proxy.trimFragment();
			if (file != null && !documents.containsKey(file)) {
				model.getDocuments().remove(i);
				touched.add(model);
				String name = Layout.DOCUMENTS + "/" + file.lastSegment();
				if (notices.stream().noneMatch(notice -> notice.place().equals(name))) {
					notices.add(new Notice(Notice.Severity.error, name, "is missing; the case goes on without this"
							+ " document. Restore the file from a copy."));
				}
			}
		}
		Set<Document> inside = Set.copyOf(model.getDocuments());
		documents.entrySet().stream().filter(entry -> !inside.contains(entry.getValue()))
				.sorted(Map.Entry.comparingByKey(Comparator.comparing(URI::toString))).forEach(entry -> {
					model.getDocuments().add(entry.getValue());
					touched.add(model);
					if (rebuilt) {
						return;
					}
					notices.add(new Notice(Notice.Severity.warning,
							Layout.DOCUMENTS + "/" + entry.getKey().lastSegment(),
							"was not listed in the case and has been added. Delete the document if it does not belong here."));
				});
	}

	private URI uri(String name) {
		return URI.createFileURI(layout.at(name).toString());
	}
}
