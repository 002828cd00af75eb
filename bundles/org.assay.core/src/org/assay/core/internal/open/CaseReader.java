package org.assay.core.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.core.CaseException;
import org.assay.core.Notice;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.format.Formats;
import org.assay.core.internal.open.ParsedFile.Kind;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.FileHead;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.model.io.ModelResourceFactory;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;

/** Reads the files of a case. What cannot be read is put aside, and the rest is there. */
final class CaseReader {
	/** So many files are parsed before the first of them is looked at; whoever cancels waits for these. */
	private static final int AT_A_TIME = 32;
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
	 * @throws org.assay.core.internal.format.NewerFormatException when any file was written by a newer Assay
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
		List<Resource> ofCase = load(List.of(Layout.CASE), new Kind("case", root -> isOne(root, Case.class),
				"Its sources, questions and write-ups are missing; the documents are there."), steps);
		Case model = ofCase.isEmpty() ? emptyCase() : (Case) ofCase.getFirst().getContents().getFirst();
		Map<URI, Document> documents = new HashMap<>();
		for (Resource file : load(names, new Kind("document", root -> isOne(root, Document.class),
				"The rest of the case is open."), steps)) {
			documents.put(file.getURI(), (Document) file.getContents().getFirst());
		}
		Map<URI, Resource> relations = new HashMap<>();
		for (Resource file : load(relationNames, new Kind("list of relations", CaseReader::areRelations,
				"The relations in it are not in the case now; the rest is open."), steps)) {
			relations.put(file.getURI(), file);
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

	/**
	 * Files are parsed on all processors, some at a time; what is told of them is in their order.
	 *
	 * @return those that are not damaged; the others have been put aside
	 */
	private List<Resource> load(List<String> names, Kind kind, SubMonitor steps) throws IOException {
		List<Resource> files = new ArrayList<>();
		for (int begin = 0; begin < names.size(); begin += AT_A_TIME) {
			List<ParsedFile> parsed = names.subList(begin, Math.min(begin + AT_A_TIME, names.size())).stream()
					.map(name -> new ParsedFile(name, resources.createResource(uri(name)))).toList();
			parsed.parallelStream().forEach(file -> file.parse(layout.at(file.name()), kind));
			for (ParsedFile file : parsed) {
				if (take(file, kind)) {
					files.add(file.resource());
				}
				steps.split(1);
			}
		}
		return files;
	}

	/** @return whether the file can be used */
	private boolean take(ParsedFile file, Kind kind) throws IOException {
		String name = file.name();
		Optional<Exception> failure = file.failure();
		if (failure.isPresent()) {
			resources.getResources().remove(file.resource());
			damaged.setAside(name, failure.get(), kind.consequence());
			return false;
		}
		file.resource().getErrors().forEach(error -> notices.add(new Notice(Notice.Severity.warning, name,
				"line " + error.getLine() + ": " + error.getMessage()
						+ " Validate the case to see what it concerns.")));
		onDisk.put(name, file.hash());
		if (file.format() != Formats.CURRENT) {
			touched.add(file.resource().getContents().getFirst());
			notices.add(new Notice(Notice.Severity.info, name, "was read from the older format "
					+ file.format() + "; the next save writes it in format " + Formats.CURRENT + "."));
		}
		return true;
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
