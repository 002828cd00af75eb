package org.assay.ui.analysis.internal.script;

import java.util.List;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.NumberRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;

/** How scripts look and what is offered while one is typed. */
final class ScriptTexts extends SourceViewerConfiguration {
	private static final int UNDO_LEVELS = 500;
	private static final List<String> KEYWORDS = List.of("as", "boolean", "break", "case", "continue", "def", "default",
			"double", "else", "false", "for", "if", "in", "instanceof", "int", "long", "new", "null", "return",
			"switch",
			"true", "while");

	private final boolean offersUnasked;

	/** @param offersUnasked whether words are offered after a dot; Enter takes one then */
	ScriptTexts(boolean offersUnasked) {
		this.offersUnasked = offersUnasked;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner());
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	private static RuleBasedScanner scanner() {
		IToken plain = token(Role.text, SWT.NORMAL);
		WordRule words = new WordRule(new IWordDetector() {
			@Override
			public boolean isWordStart(char c) {
				return Character.isJavaIdentifierStart(c);
			}

			@Override
			public boolean isWordPart(char c) {
				return Character.isJavaIdentifierPart(c);
			}
		}, plain);
		KEYWORDS.forEach(k -> words.addWord(k, token(Role.quote, SWT.BOLD)));
		IToken string = token(Role.time, SWT.NORMAL);
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setRules(new EndOfLineRule("//", token(Role.muted, SWT.ITALIC)),
				new SingleLineRule("\"", "\"", string, '\\'), new SingleLineRule("'", "'", string, '\\'), words,
				new NumberRule(token(Role.figure, SWT.NORMAL)));
		scanner.setDefaultReturnToken(plain);
		return scanner;
	}

	private static IToken token(Role role, int style) {
		return new Token(new TextAttribute(Palette.color(role), null, style));
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new TextViewerUndoManager(UNDO_LEVELS);
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new Words(), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoActivation(offersUnasked);
		assistant.enableAutoInsert(true);
		return assistant;
	}

	/** Offers what {@link ApiWords} knows. */
	private static final class Words implements IContentAssistProcessor {

		@Override
		public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
			ApiWords.Offer offer = ApiWords.at(before(viewer.getDocument(), offset));
			return offer.words().stream().map(w -> new CompletionProposal(w.inserted(), offset - offer.replaced(),
					offer.replaced(), w.inserted().length(), null, w.shown() + "   " + w.note(), null, null))
					.toArray(ICompletionProposal[]::new);
		}

		private static String before(IDocument document, int offset) {
			try {
				return document.get(0, offset);
			} catch (BadLocationException e) {
				throw new IllegalStateException(e); // the viewer asks about its own text
			}
		}

		@Override
		public char[] getCompletionProposalAutoActivationCharacters() {
			return new char[] { '.' };
		}

		@Override
		public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
			return new IContextInformation[0];
		}

		@Override
		public char[] getContextInformationAutoActivationCharacters() {
			return new char[0];
		}

		@Override
		public String getErrorMessage() {
			return null;
		}

		@Override
		public IContextInformationValidator getContextInformationValidator() {
			return null;
		}
	}
}
