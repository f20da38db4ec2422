package org.palestre.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.palestre.web.Sources;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What the content policy and the law on accessibility forbid in pages, found before a browser does. */
class PagesTest {

    @Test
    void noPageUsesWhatTheContentPolicyForbids() {
        assertThat(found("<f:ajax\\b|<h:commandLink\\b|<h:commandButton\\b[^>]*\\bonclick|<[a-z][^>:]*\\son[a-z]+=\""))
                .isEmpty();
        assertThat(found("<script\\b(?![^>]*\\ssrc=)|javascript:|<style\\b")).isEmpty();
    }

    @Test
    void eachPageIsWellFormed() {
        List<String> broken = new ArrayList<>();
        Sources.pages().forEach((page, text) -> {
            try {
                XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
                reader.setErrorHandler(new DefaultHandler());
                reader.parse(new InputSource(new StringReader(text.replaceFirst("<!DOCTYPE[^>]*>", ""))));
            } catch (SAXException | IOException | ParserConfigurationException e) {
                broken.add(page + ": " + e.getMessage());
            }
        });
        assertThat(broken).isEmpty();
    }

    /** The language of pages asks beans and its own words first: a line of the same name would never be found. */
    @Test
    void noLineOfAListIsCalledLikeABean() {
        Set<String> taken = new HashSet<>(Set.of(
                "application",
                "component",
                "cookie",
                "facesContext",
                "flash",
                "flow",
                "header",
                "param",
                "request",
                "resource",
                "session",
                "view"));
        Pattern named = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?");
        Sources.web().forEach((file, source) -> named.matcher(source).results().forEach(match -> {
            String type = file.replaceFirst("^.*/", "").replaceFirst("\\.java$", "");
            taken.add(
                    match.group(1) == null
                            ? type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1)
                            : match.group(1));
        }));
        assertThat(found("\\svar=\"(?:" + String.join("|", taken) + ")\"")).isEmpty();
    }

    @Test
    void noPageCarriesItsOwnStyle() {
        assertThat(found("\\sstyle=\"")).isEmpty();
    }

    @Test
    void aPageHasOneHeadingOfTheFirstLevelWhichItsTemplateWrites() {
        List<String> pages = new ArrayList<>(found("<h1\\b"));
        pages.removeIf(page ->
                page.startsWith("WEB-INF/templates/house.xhtml") || page.startsWith("WEB-INF/errors/incident.xhtml"));
        assertThat(pages).isEmpty();
    }

    @Test
    void eachPictureHasAnAlternative() {
        assertThat(
                        found(
                                "<img\\b(?![^>]*\\balt=)[^>]*>|<h:graphicImage\\b(?![^>]*\\balt=)[^>]*>|<p:graphicImage\\b(?![^>]*\\balt=)[^>]*>"))
                .isEmpty();
    }

    private static List<String> found(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        List<String> found = new ArrayList<>();
        Sources.pages()
                .forEach((page, text) ->
                        pattern.matcher(text).results().forEach(match -> found.add(page + ": " + match.group())));
        return found;
    }
}
