/** Buttons that say what they do, why they cannot, and that they are at work. */
import { type ComponentProps, useId } from 'react';
import { Icon, type IconName } from '../marks/icon.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** `primary` commits for the page, `accent` for the panel. */
  readonly look?: 'plain' | 'line' | 'primary' | 'accent';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Why it cannot be pressed now: it stays focusable and says so. */
  readonly blocked?: string | undefined;
  readonly busy?: boolean | undefined;
  /** Key shown beside the label. */
  readonly hint?: string;
}

export function Button(props: Props) {
  const {
    look = 'plain',
    small,
    icon,
    blocked,
    busy,
    hint,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const why = useId();
  const classes = ['btn', look !== 'plain' && look, small && 'sm', className].filter(Boolean);
  const held = blocked !== undefined || busy === true;
  const button = (
    <button
      type="button"
      {...rest}
      className={classes.join(' ')}
      aria-disabled={held || undefined}
      aria-describedby={blocked ? why : rest['aria-describedby']}
      title={blocked || rest.title}
      onClick={(event) => {
        if (held) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className="spin" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  );
  if (!blocked) return button;
  // The reason describes the button and must not become part of its name.
  return (
    <>
      {button}
      <span id={why} className="sr">
        {blocked}
      </span>
    </>
  );
}

/** A key beside a label, for the eye only: the button's own `aria-keyshortcuts` tells it. */
function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}

interface IconButtonProps extends Omit<Props, 'icon' | 'children' | 'hint'> {
  readonly icon: IconName;
  readonly label: string;
}

export function IconButton({
  icon,
  label,
  className = '',
  small,
  title = label,
  ...rest
}: IconButtonProps) {
  const size = small ? { small } : {};
  return (
    <Button {...rest} {...size} title={title} aria-label={label} className={`icon ${className}`}>
      <Icon name={icon} />
    </Button>
  );
}
