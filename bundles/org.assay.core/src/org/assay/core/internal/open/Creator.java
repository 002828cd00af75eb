package org.assay.core.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.core.CaseException;
import org.assay.core.internal.files.Draft;
import org.assay.core.internal.files.Journal;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.format.Formats;
import org.assay.model.Case;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.model.io.ModelResourceFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the folder of a new case, in the current format. */
public final class Creator {
	/** Git must not change line ends in texts and originals, or their hashes would not fit any more. */
	private static final String ATTRIBUTES = "*.assay text eol=lf\n*.xmi text eol=lf\n/texts/** -text\n"
			+ "/originals/** -text\n";
	private final Layout layout;
	private final Clock clock;

	public Creator(Path folder, Clock clock) {
		this.layout = new Layout(folder.toAbsolutePath().normalize());
		this.clock = clock;
	}

	/** The case is there, and empty, when this returns. */
	public void create(String name) throws IOException {
		if (name.isBlank()) {
			throw new CaseException("A case needs a name. Give it one.");
		}
		if (Files.exists(layout.folder()) && !Files.isDirectory(layout.folder())) {
			throw new CaseException(layout.folder() + ": this is a file. Choose a folder for the case.");
		}
		if (Files.exists(layout.at(Layout.CASE))) {
			throw new CaseException(layout.folder() + ": there is a case already. Open it, or choose another folder.");
		}
		if (Files.isDirectory(layout.folder()) && !isEmpty()) {
			throw new CaseException(layout.folder() + ": this folder is not empty. Choose a new or empty folder.");
		}
		for (String part : Layout.FOLDERS) {
			Files.createDirectories(layout.at(part));
		}
		if (!Files.exists(layout.at(".gitattributes"))) {
			Files.writeString(layout.at(".gitattributes"), ATTRIBUTES);
		}
		Journal journal = new Journal(layout);
		Draft draft = journal.begin();
		draft.put(Layout.CASE, null, out -> resource(name).save(out, null));
		journal.commit(draft, Set.of());
	}

	private Resource resource(String name) {
		Case model = ModelFactory.eINSTANCE.createCase();
		model.setId(Ids.derived("case", name, clock.instant()));
		model.setFormat(Formats.CURRENT);
		model.setName(name.strip());
		model.setCreatedAt(clock.instant());
		Resource resource = ModelResourceFactory.newResourceSet()
				.createResource(URI.createFileURI(layout.at(Layout.CASE).toString()));
		resource.getContents().add(model);
		return resource;
	}

	/** A folder with nothing but hidden files, such as a fresh git repository, counts as empty. */
	private boolean isEmpty() throws IOException {
		try (Stream<Path> files = Files.list(layout.folder())) {
			return files.allMatch(file -> file.getFileName().toString().startsWith("."));
		}
	}
}
