/** The switch for one site, with the line that says which rule decides. Looks: `.site` in popup.css. */

interface SiteSwitchProps {
  /** What is switched: a host, or a word for pages without one. */
  readonly site: string;
  /** Which rule decides, in the reader's words. */
  readonly rule: string;
  /** What the switch does, for those who cannot see where it stands. */
  readonly label: string;
  readonly on: boolean;
  readonly disabled: boolean;
  /** Called inside the click, so that the browser may be asked for access. */
  readonly onSwitch: (on: boolean) => void;
}

/** Draws the switch. Where it stands comes from the props alone, so a refused change falls back by itself. */
export function SiteSwitch({ site, rule, label, on, disabled, onSwitch }: SiteSwitchProps) {
  return (
    <div class="site">
      <div class="site-text">
        <strong class="site-host">{site}</strong>
        <span class="site-rule" id="site-rule">
          {rule}
        </span>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-label={`${label}: ${site}`}
        aria-describedby="site-rule"
        disabled={disabled}
        onClick={() => onSwitch(!on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
