/** What has happened to money, for the contexts that charge and for the components of this one. */
package org.palestre.billing.event;
