package org.assay.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assay.ingest.Article;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Source;
import org.assay.text.SourceText;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A case that is open. The model may be read from any thread while it holds {@link #read(Supplier)};
 * it is changed only through {@link #execute(Command)} and {@link #change(String, Runnable)}, so that every change can
 * be undone. Listeners are told on the thread that made the change.
 */
public interface OpenCase extends AutoCloseable {

	/** The folder of the case. */
	Path folder();

	/** The live model. */
	Case model();

	/** The domain with the one command stack of this case. */
	EditingDomain domain();

	/**
	 * What had to be repaired, migrated or set aside when the case was opened, and files that a save found changed by
	 * another program; empty when all was well.
	 */
	List<Notice> notices();

	/** Runs {@code reader} while nobody changes the model. */
	<T> T read(Supplier<T> reader);

	/**
	 * The same for a reader that goes through much of the case: it gives way to whoever waits to change the model, and is begun anew
	 * after the change. It must have no effects but its result. Within another reader it gives way to nobody.
	 *
	 * @param isWanted whether the result is still wanted; asked often, from the same thread
	 * @throws java.util.concurrent.CancellationException when it is not wanted any more
	 * @see org.assay.model.GiveWay
	 */
	<T> T readGivingWay(BooleanSupplier isWanted, Supplier<T> reader);

	/**
	 * Executes a command on the one stack.
	 *
	 * @throws IllegalArgumentException when it cannot be executed
	 * @throws IllegalStateException    when the case is read-only or closed, or from inside a reader
	 */
	void execute(Command command);

	/**
	 * Runs {@code change} and records all it does to the model as one command, which is undone when it throws. Within
	 * another change it becomes a part of that one. References to elements that leave the case go with them.
	 *
	 * @param label what the Edit menu says after "Undo", such as "accept 14 proposals"
	 */
	void change(String label, Runnable change);

	/** Counts changes, undos and redos: while it stays the same, nothing in the case has changed. */
	long revision();

	/**
	 * While it stays the same, nothing has changed in a direct part of the case, such as a document or a relation. What it refers to
	 * may have, and so may its place in the case.
	 */
	long revision(EObject part);

	/**
	 * What has changed in a direct part of the case: those of its own direct parts that have changed, come or gone, and the part
	 * itself when anything else of it has.
	 *
	 * @param since what {@link #revision(EObject)} of the part was
	 * @return nothing when that is so long ago that it is not remembered; then everything may have changed
	 */
	Optional<Set<EObject>> changedSince(EObject part, long since);

	/** Whether there is a change to take back. Waits for none that is being made. */
	boolean canUndo();

	boolean canRedo();

	/** Label of the command that {@link #undo()} would take back. Waits for no change that is being made. */
	Optional<String> undoLabel();

	Optional<String> redoLabel();

	void undo();

	void redo();

	/** Whether there is anything that is not on disk yet. */
	boolean isDirty();

	/** Whether another program holds the case and this one only looks. */
	boolean isReadOnly();

	/** Writes what changed, atomically; keeps the undo history. */
	void save() throws IOException;

	/** The immutable text of a document, proved against its hash. */
	SourceText text(Document document) throws IOException;

	/** The untouched original. */
	byte[] original(Document document) throws IOException;

	/**
	 * Takes an article in as one undoable command.
	 *
	 * @return the new document, or the one that already holds the same original
	 */
	Imported importArticle(Article article) throws IOException;

	/**
	 * The source that goes by this name, in any spelling ("Fox News", "FoxNews.com"); a new outlet when there is none.
	 *
	 * @throws IllegalStateException outside {@link #change(String, Runnable)}
	 */
	Source outlet(String name);

	/** What is broken in the case: model constraints and files. */
	List<Notice> validate() throws IOException;

	void addListener(CaseListener listener);

	void removeListener(CaseListener listener);

	/** Saves nothing; releases the lock. */
	@Override
	void close();

	/** The outcome of taking an article in. */
	record Imported(Document document, boolean isNew) {
	}
}
