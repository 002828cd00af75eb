package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.Place;
import org.assay.ui.parts.NamedListDialog;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.files.NewHandler;
import org.assay.ui.writeup.internal.files.WriteUps;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;

/** Puts citations of what is chosen into the write-up that was edited last, at its caret; the focus stays where it is. */
public final class CiteHandler extends ChosenHandler {

	public CiteHandler() {
		super(Messages.Cite_nothing);
	}

	@Override
	void use(List<Place> places, WindowOf window, OpenCase open, IWorkbenchPart part) {
		target(window, open, part).ifPresent(to -> {
			to.cite(places);
			say(part, NLS.bind(Messages.Cite_done, to.getTitle()));
		});
	}

	/** The write-up that was edited last; when none is open, one that the analyst names. */
	private static Optional<WriteUpEditor> target(WindowOf window, OpenCase open, IWorkbenchPart from) {
		Optional<WriteUpEditor> last = WriteUpEditor.last(window.window().getActivePage());
		if (last.isPresent()) {
			return last;
		}
		Optional<WriteUpFile> file = choose(window, open);
		Optional<WriteUpEditor> opened = file
				.flatMap(f -> WriteUps.open(window.window().getActivePage(), open, f))
				.filter(WriteUpEditor.class::isInstance).map(WriteUpEditor.class::cast);
		if (opened.isPresent() && from != null) {
			window.window().getActivePage().activate(from);
		}
		return opened;
	}

	private static Optional<WriteUpFile> choose(WindowOf window, OpenCase open) {
		List<Object> choices = new ArrayList<>();
		try {
			choices.addAll(WriteUpFolder.ofCase(open.folder()).files());
		} catch (IOException e) {
			ILog.of(CiteHandler.class).error("The write-ups cannot be listed.", e);
		}
		if (choices.isEmpty()) {
			return NewHandler.make(window, open);
		}
		choices.add(Messages.Cite_new);
		NamedListDialog dialog = new NamedListDialog(window.shell(),
				LabelProvider.createTextProvider(c -> c instanceof WriteUpFile f ? f.name() : String.valueOf(c)),
				Messages.Cite_window);
		dialog.setMessage(Messages.Cite_ask);
		dialog.setMultipleSelection(false);
		dialog.setElements(choices.toArray());
		dialog.setInitialSelections(choices.getFirst());
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		return dialog.getFirstResult() instanceof WriteUpFile file ? Optional.of(file)
				: NewHandler.make(window, open);
	}
}
