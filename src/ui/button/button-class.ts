export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

const baseClasses =
  'inline-flex flex-none select-none items-center justify-center gap-2 rounded-md border text-sm font-medium ' +
  'whitespace-nowrap no-underline transition-[background-color,border-color,color] duration-100 ' +
  'off:cursor-default off:border-line off:bg-hover off:text-ink-3 off:shadow-none'

const variantClasses: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent shadow-control not-off:hover:bg-accent-hover',
  danger: 'border-transparent bg-danger text-on-danger shadow-control not-off:hover:bg-danger-hover',
  secondary:
    'border-line bg-raised text-ink shadow-control not-off:hover:bg-hover not-off:active:bg-active dark:not-off:hover:bg-active',
  quiet:
    'border-transparent bg-transparent text-ink-2 not-off:hover:bg-active not-off:hover:text-ink ' +
    'not-off:active:bg-active aria-expanded:bg-active aria-expanded:text-ink off:border-transparent off:bg-transparent',
}

const textSizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 px-2 py-0.5 touch:min-h-10',
  md: 'min-h-8 px-3 py-1 touch:min-h-10',
  lg: 'min-h-9 px-3.5 py-1.5 touch:min-h-10',
}

const iconSizes: Record<ButtonSize, string> = {
  sm: 'size-7 touch:size-10',
  md: 'size-8 touch:size-10',
  lg: 'size-9 touch:size-10',
}

interface ButtonClassOptions {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: boolean
}

/** Class names of a button, also for links that look like one. */
export function buttonClass({
  variant = 'secondary',
  size = 'md',
  icon = false,
}: ButtonClassOptions = {}): string {
  return [baseClasses, variantClasses[variant], (icon ? iconSizes : textSizes)[size]].join(' ')
}
