package org.assay.ui;

import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.TextSize;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.session.CaseSession;
import org.assay.ui.session.ComingCase;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What an empty view shows: one sentence about what belongs there and the one action that fills it. */
public final class EmptyState extends Composite {
	private static final int WIDTH = 320;
	private static final int MARGIN = 16;
	private final Label sentence;
	/** Is there only while something is offered: a screen reader would hear of a hidden one too. */
	private Link action;
	/** Is there only while a case is coming. */
	private ProgressBar bar;
	private Said said = Said.NOTHING;
	private Optional<CaseSession> session = Optional.empty();

	/** @param isOfNoCase whether it holds only while no case is open */
	private record Said(String words, String link, Runnable onUse, boolean isOfNoCase) {
		static final Said NOTHING = new Said("", "", () -> {
			// nothing is offered
		}, false);
	}

	/**
	 * Makes an empty state that says that no case is open, or that its content is coming, until it is told what to {@link #say}. While the
	 * first case of its window is being opened, it says so instead, and offers nothing.
	 */
	public EmptyState(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(this);
		sentence = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(width(), SWT.DEFAULT).applyTo(sentence);
		addListener(SWT.Resize, e -> fit());
		Ground.on(this);
		Ground.muted(sentence);
		followCase();
		if (session.isEmpty()) {
			getDisplay().asyncExec(this::followCase); // what is made with its window does not find it yet
		}
	}

	private void followCase() {
		Optional<WindowOf> window = isDisposed() ? Optional.empty() : WindowOf.of(this);
		session = window.map(WindowOf::session);
		if (said == Said.NOTHING) {
			window.ifPresent(of -> sayNoCase(Messages.Empty_noCase, of.window()));
		}
		session.ifPresent(of -> {
			Runnable await = of.await(this::show);
			Runnable follow = of.follow(open -> show());
			addListener(SWT.Dispose, e -> {
				await.run();
				follow.run();
			});
		});
	}

	private void act() {
		if (!isDisposed()) {
			said.onUse().run();
		}
	}

	/** Makes an empty state that offers a command. */
	public EmptyState(Composite parent, String sentence, String link, String commandId, IServiceLocator services) {
		this(parent);
		say(sentence, link, () -> run(services, commandId, Map.of()));
	}

	/**
	 * Changes the words and the action.
	 *
	 * @param link  text of the link; empty for none
	 * @param onUse what the link does
	 */
	public void say(String words, String link, Runnable onUse) {
		said = new Said(words, link, onUse, false);
		show();
		layout(true); // asked for later, it does not come while another page of the stack is on top
	}

	/**
	 * Says that no case is open, and offers to make one. Once one is open, says that its content is coming, until something else is said.
	 *
	 * @param words that say it, and may say what belongs there
	 * @param site  of a part of the window
	 */
	public void sayNoCase(String words, IServiceLocator site) {
		said = new Said(words, Messages.Empty_newCase, () -> run(site, UiIds.NEW_CASE, Map.of()), true);
		show();
		layout(true);
	}

	private void show() {
		if (isDisposed()) {
			return;
		}
		boolean isOpen = session.flatMap(CaseSession::get).isPresent();
		Optional<ComingCase> coming = session.flatMap(CaseSession::coming).filter(c -> !isOpen);
		if (coming.isPresent()) {
			show(NLS.bind(Messages.Empty_coming, coming.get().name()), "", coming);
		} else if (isOpen && said.isOfNoCase()) {
			show(Messages.Empty_reading, "", coming);
		} else {
			show(said.words(), said.link(), coming);
		}
	}

	private void show(String words, String link, Optional<ComingCase> coming) {
		boolean hasChanged = !words.equals(sentence.getText());
		if (hasChanged) {
			sentence.setText(words);
			AccessibleName.give(this, words);
		}
		hasChanged |= offer(link) | measure(coming, words);
		if (hasChanged) {
			layout(true);
		}
	}

	/** @return whether something came or went */
	private boolean measure(Optional<ComingCase> coming, String words) {
		boolean hasChanged = coming.isPresent() == (bar == null);
		if (bar != null && hasChanged) {
			bar.dispose();
			bar = null;
		} else if (hasChanged) {
			bar = new ProgressBar(this, SWT.SMOOTH);
			GridDataFactory.fillDefaults().applyTo(bar); // as wide as the words
			AccessibleName.give(bar, words);
		}
		if (bar != null) {
			bar.setSelection(coming.get().percent());
		}
		return hasChanged;
	}

	/** @return whether the link has changed */
	private boolean offer(String link) {
		boolean hadFocus = isFocusControl() || action != null && action.isFocusControl();
		String text = link.isEmpty() ? "" : "<a>" + link + "</a>";
		if (text.equals(action == null ? "" : action.getText())) {
			return false;
		}
		if (action == null) {
			action = new Link(this, SWT.NONE);
			// what is run may open a dialog, and GTK may crash when one is closed while it still works on the click that opened it
			action.addListener(SWT.Selection, e -> getDisplay().asyncExec(this::act));
		}
		if (text.isEmpty()) {
			if (hadFocus) {
				forceFocus(); // before it goes: GTK would pass the focus on to whatever is next
			}
			action.dispose();
			action = null;
		} else {
			action.setText(text);
			if (hadFocus) {
				action.setFocus();
			}
		}
		return true;
	}

	/**
	 * Says what belongs into a view that reading fills, and offers the next step to it: a case, articles, or reading
	 * them.
	 *
	 * @param words what belongs there
	 * @param site  of a part of the window, which knows the active case
	 */
	public void sayUnread(String words, IServiceLocator site) {
		Optional<OpenCase> open = site.getService(ActiveCase.class).get();
		if (open.isEmpty()) {
			sayNoCase(Messages.Empty_noCase, site);
		} else if (open.get().model().getDocuments().isEmpty()) {
			say(words, Messages.Empty_import, () -> run(site, UiIds.IMPORT, Map.of()));
		} else {
			say(words, Messages.Empty_read, () -> run(site, UiIds.READ_ALL, Map.of()));
		}
	}

	/** Runs a command as the menu would; a command that cannot run is logged. */
	public static void run(IServiceLocator services, String commandId, Map<String, String> parameters) {
		Command command = services.getService(ICommandService.class).getCommand(commandId);
		try {
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(EmptyState.class).error("The command " + commandId + " could not run.", e);
		}
	}

	/** To the link, or to itself where there is none: without any focus no key would do anything. */
	@Override
	public boolean setFocus() {
		return Focus.pass(action) || !isDisposed() && forceFocus();
	}

	/** As many words to a line whatever size they have. */
	private static int width() {
		return (int) (WIDTH * TextSize.factor());
	}

	private void fit() {
		int width = Math.max(MARGIN, Math.min(width(), getClientArea().width - 2 * MARGIN));
		if (((GridData) sentence.getLayoutData()).widthHint != width) {
			GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(sentence);
			requestLayout();
		}
	}
}
