package org.palestre.shared;

import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;

/** How FreeMarker is set up wherever we use it: strict, escaping, without access to classes. */
public final class TemplateSetup {

    private TemplateSetup() {}

    /**
     * Templates in a folder of the class path.
     *
     * @param folder without slashes
     * @param format decides how values are escaped
     */
    public static Configuration fromClassPath(String folder, OutputFormat format, Locale locale) {
        Configuration setup = new Configuration(Configuration.VERSION_2_3_34);
        setup.setClassLoaderForTemplateLoading(TemplateSetup.class.getClassLoader(), folder);
        setup.setDefaultEncoding("UTF-8");
        setup.setOutputFormat(format);
        setup.setRecognizeStandardFileExtensions(false);
        setup.setLocale(locale);
        setup.setTimeZone(TimeZone.getTimeZone("Europe/Paris"));
        setup.setNumberFormat("computer");
        setup.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setup.setLogTemplateExceptions(false);
        setup.setWrapUncheckedExceptions(true);
        setup.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setup.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        return setup;
    }
}
