package org.assay.core.internal.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assay.core.CaseException;
import org.assay.core.CaseListener;
import org.assay.core.Notice;
import org.assay.core.OpenCase;
import org.assay.core.internal.change.CaseStack;
import org.assay.core.internal.change.ModelWatch;
import org.assay.core.internal.files.CaseLock;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.files.Sources;
import org.assay.ingest.Article;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Source;
import org.assay.model.check.ModelValidator;
import org.assay.model.provider.AssayItemProviders;
import org.assay.text.SourceText;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A case in a folder. */
final class FolderCase implements OpenCase {
	private final Layout layout;
	private final Case model;
	private final List<Notice> notices;
	private final Optional<CaseLock> lock;
	private final Clock clock;
	private final Sources sources;
	private final CaseWriter writer;
	private final ModelWatch watch = new ModelWatch();
	private final AssayItemProviders providers = new AssayItemProviders();
	private final CaseStack stack;
	private final EditingDomain domain;
	private final Outlets outlets;
	private final Originals originals;
	private final List<CaseListener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, SoftReference<SourceText>> texts = new ConcurrentHashMap<>();
	private final Object saving = new Object();
	private volatile boolean repaired;
	private volatile boolean closed;

	/** @param lock empty when another program holds the case */
	FolderCase(Layout layout, Loaded loaded, Optional<CaseLock> lock, Clock clock) {
		this.layout = layout;
		this.model = loaded.model();
		this.notices = new CopyOnWriteArrayList<>(loaded.notices());
		this.lock = lock;
		this.clock = clock;
		this.sources = new Sources(layout);
		this.writer = new CaseWriter(layout, loaded);
		this.stack = new CaseStack(watch, model, units -> tell(listener -> listener.changed(this, units)),
				this::whyNot);
		this.domain = new AdapterFactoryEditingDomain(providers, stack, loaded.resources());
		this.outlets = new Outlets(model);
		this.originals = new Originals(model);
		model.eAdapters().add(watch);
		loaded.touched().forEach(watch::touch);
		repaired = !loaded.touched().isEmpty();
	}

	@Override
	public Path folder() {
		return layout.folder();
	}

	@Override
	public Case model() {
		return model;
	}

	@Override
	public EditingDomain domain() {
		return domain;
	}

	@Override
	public List<Notice> notices() {
		return List.copyOf(notices);
	}

	@Override
	public <T> T read(Supplier<T> reader) {
		return stack.read(reader);
	}

	@Override
	public <T> T readGivingWay(BooleanSupplier isWanted, Supplier<T> reader) {
		return stack.readGivingWay(isWanted, reader);
	}

	@Override
	public void execute(Command command) {
		stack.execute(command);
	}

	@Override
	public void change(String label, Runnable change) {
		stack.change(label, change);
	}

	@Override
	public long revision() {
		return stack.revision();
	}

	@Override
	public long revision(EObject part) {
		return watch.lastChange(part);
	}

	@Override
	public Optional<Set<EObject>> changedSince(EObject part, long since) {
		return watch.changedSince(part, since);
	}

	@Override
	public boolean canUndo() {
		return undoLabel().isPresent();
	}

	@Override
	public boolean canRedo() {
		return redoLabel().isPresent();
	}

	@Override
	public Optional<String> undoLabel() {
		return stack.labels().undo();
	}

	@Override
	public Optional<String> redoLabel() {
		return stack.labels().redo();
	}

	@Override
	public void undo() {
		stack.undo();
	}

	@Override
	public void redo() {
		stack.redo();
	}

	@Override
	public boolean isDirty() {
		return !isReadOnly() && (repaired || read(stack::isSaveNeeded));
	}

	@Override
	public boolean isReadOnly() {
		return lock.isEmpty();
	}

	@Override
	public void save() throws IOException {
		String reason = whyNot();
		if (reason != null) {
			throw new CaseException(reason);
		}
		// One save at a time; the model is needed only while the bytes are made, not while they go to the disk.
		synchronized (saving) {
			long revision;
			CaseWriter.Save save;
			try {
				long[] seen = new long[1];
				save = stack.alone(() -> {
					seen[0] = stack.revision();
					return prepare();
				});
				revision = seen[0];
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
			boolean done = false;
			try {
				// a file that names an original or a text must not be there before it
				sources.settle();
				notices.addAll(writer.commit(save));
				done = true;
			} finally {
				if (!done) {
					stack.alone(() -> {
						save.units().forEach(watch::touch);
						return null;
					});
				}
			}
			repaired = false;
			stack.savedAt(revision);
		}
		tell(listener -> listener.saveStateChanged(this));
	}

	private CaseWriter.Save prepare() {
		var touched = watch.takeTouched();
		try {
			return writer.prepare(touched);
		} catch (IOException e) {
			touched.forEach(watch::touch);
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public SourceText text(Document document) throws IOException {
		String hash = document.getTextHash();
		SoftReference<SourceText> known = hash == null ? null : texts.get(hash);
		SourceText text = known == null ? null : known.get();
		if (text == null) {
			text = sources.readText(document);
			texts.put(hash, new SoftReference<>(text));
		}
		return text;
	}

	@Override
	public byte[] original(Document document) throws IOException {
		return sources.readOriginal(document);
	}

	@Override
	public Imported importArticle(Article article) throws IOException {
		String reason = whyNot();
		if (reason != null) {
			throw new CaseException(reason);
		}
		Optional<Document> known = read(() -> originals.find(article));
		if (known.isPresent()) {
			return new Imported(known.get(), false);
		}
		SourceText text = SourceText.of(article.text());
		sources.putOriginal(article.original(), article.originalHash(), article.name());
		sources.putText(text);
		List<Imported> outcome = new ArrayList<>();
		change("import " + article.name(), () -> outcome.add(originals.find(article)
				.map(document -> new Imported(document, false)).orElseGet(() -> new Imported(
						new ArticleImport(model, outlets, clock.instant()).add(article, text), true))));
		return outcome.get(0);
	}

	@Override
	public Source outlet(String name) {
		if (!watch.isRecording()) {
			throw new IllegalStateException("an outlet may be made, so it is asked for inside a change");
		}
		return outlets.named(name, Optional.empty());
	}

	@Override
	public List<Notice> validate() throws IOException {
		List<Notice> found = new ArrayList<>();
		List<Document> documents = read(() -> {
			for (Diagnostic problem : ModelValidator.validate(model).getChildren()) {
				found.add(notice(problem));
			}
			return List.copyOf(model.getDocuments());
		});
		Map<Document, SourceText> proved = new LinkedHashMap<>();
		found.addAll(new FileChecks(layout).files(documents, proved));
		found.addAll(read(() -> FileChecks.spans(proved)));
		return found;
	}

	private static Notice notice(Diagnostic problem) {
		String place = (String) problem.getData().get(2);
		return new Notice(problem.getSeverity() == Diagnostic.ERROR ? Notice.Severity.error : Notice.Severity.warning,
				place, problem.getMessage().substring(place.length() + 2));
	}

	@Override
	public void addListener(CaseListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(CaseListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		synchronized (saving) {
			if (closed) {
				return;
			}
			closed = true;
		}
		tell(listener -> listener.closed(this));
		listeners.clear();
		model.eAdapters().remove(watch);
		providers.dispose();
		if (lock.isPresent()) {
			try {
				lock.get().close();
			} catch (IOException e) {
				throw new UncheckedIOException(layout.folder() + ": the lock could not be given back. "
						+ e.getMessage(), e);
			}
		}
	}

	/** Why the case must not be changed; null when it may. */
	private String whyNot() {
		if (closed) {
			return "The case '" + model.getName() + "' has been closed.";
		}
		return lock.isPresent() ? null
				: layout.folder() + ": is open for reading only, because " + CaseLock.holder(layout)
						+ " holds it. Close it there, and open it here again.";
	}

	private void tell(Consumer<CaseListener> what) {
		listeners.forEach(what);
	}
}
