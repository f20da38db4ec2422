package org.palestre.facilities.boundary;

/** Whether an area lies under a roof, as far as the census tells them apart. */
public enum AreaSetting {
    INDOOR,
    OUTDOOR,
    COVERED,
    NATURAL
}
